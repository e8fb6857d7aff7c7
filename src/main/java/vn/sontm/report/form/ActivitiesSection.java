package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.duty.DutyCount;
import vn.sontm.programme.duty.DutyCounts;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Trace;

/** What the commune did to lead, inform and check, day by day. */
final class ActivitiesSection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var activities = filling.request().log().activities();
        var text = SectionText.of(filling, section).with("count", Figures.counted(activities.size()));
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        blocks.add(text.paragraph(activities.isEmpty() ? "empty" : "opening", counted(text, activities)));
        blocks.addAll(SectionText.list(sentences(activities)));
        blocks.addAll(duties(filling, section));
        return blocks;
    }

    /** The plan's duties, counted since the year began; none where the form has no sentence for them. */
    private static List<Block> duties(Filling filling, FormTemplate section) {
        var request = filling.request();
        var sentences = request.plan().flatMap(PlanSummary::plan).stream()
                .filter(plan -> !section.optional("duty").isEmpty())
                .flatMap(plan -> new DutyCounts(
                                request.registers(), CommuneReport.unit(filling).unit())
                        .of(plan, request.day(), request.period().lastDay()).stream())
                .filter(count -> count.due() > 0)
                .map(count -> Sentence.of(
                        SectionText.of(filling, section)
                                .with("text", count.duty().text())
                                .with("due", Figures.counted(count.due()))
                                .with("kept", Figures.counted(count.kept()))
                                .with("missing", Figures.counted(count.missing()))
                                .text("duty"),
                        duty(filling, count)))
                .toList();
        var blocks = new ArrayList<Block>();
        if (!sentences.isEmpty()) {
            blocks.add(SectionText.of(filling, section).paragraph("duties"));
            blocks.addAll(SectionText.list(sentences));
        }
        return blocks;
    }

    /** What is counted for a duty. */
    private static Origin duty(Filling filling, DutyCount count) {
        var request = filling.request();
        var unit = CommuneReport.unit(filling).unit();
        return () -> Trace.of(
                count.duty().text(),
                "",
                new DutyCounts(request.registers(), unit)
                        .entries(count.duty(), request.period().year())
                        .map(Entry::register));
    }

    /** The earliest first. */
    static List<Sentence> sentences(List<Entry> activities) {
        return activities.stream()
                .sorted(Comparator.comparing(
                                (Entry entry) -> entry.content().path("date").asText())
                        .thenComparing(Entry::register))
                .map(entry -> Sentence.of(sentence(entry), SentenceOrigins.entry(sentence(entry), entry)))
                .toList();
    }

    /** How many they are, each by what was done. */
    static Origin counted(SectionText text, List<Entry> activities) {
        return SentenceOrigins.entries(text.text("heading"), activities, ActivitiesSection::sentence);
    }

    static String sentence(Entry entry) {
        var content = entry.content();
        var what = Recorded.text(content);
        var people = Recorded.decimal(content.path("participants"))
                .map(number -> Messages.text("report.participants", what, VietnameseNumbers.format(number)))
                .orElse(what);
        return WorkLog.day(entry)
                .map(day -> Messages.text("report.deadline.of", VietnameseNumbers.format(day), people))
                .orElse(people);
    }
}
