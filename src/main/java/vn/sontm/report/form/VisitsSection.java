package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;
import vn.sontm.report.document.Block;

/** Inspections by the department that units recorded in the period: activities of the kind {@code inspection} by it. */
final class VisitsSection implements Section {
    private static final String KIND = "inspection";

    private record Visit(String unit, Entry entry) {}

    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var request = filling.request();
        var visits = filling.office().units().stream()
                .flatMap(unit -> WorkLog.of(request.registers(), unit.unit(), request.period()).activities().stream()
                        .filter(entry -> isBy(entry, request.issuer()))
                        .map(entry -> new Visit(unit.name(), entry)))
                .sorted(Comparator.comparing(
                        visit -> visit.entry().content().path("date").asText()))
                .toList();
        var text = SectionText.of(filling, section)
                .with("count", Figures.counted(visits.size()))
                .with(
                        "units",
                        Figures.counted(
                                visits.stream().map(Visit::unit).distinct().count()));
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        var entries = visits.stream().map(Visit::entry).toList();
        blocks.add(text.paragraph(visits.isEmpty() ? "none" : "opening", ActivitiesSection.counted(text, entries)));
        blocks.addAll(SectionText.list(visits.stream()
                .map(visit ->
                        Sentence.of(sentence(text, visit), SentenceOrigins.entry(sentence(text, visit), visit.entry())))
                .toList()));
        return blocks;
    }

    private static boolean isBy(Entry entry, Issuer agency) {
        var content = entry.content();
        return content.path("kind").asText().equals(KIND)
                && Recorded.texts(content.path("agency")).stream()
                        .anyMatch(by -> by.equals(agency.code())
                                || VietnameseText.searchKey(by).equals(VietnameseText.searchKey(agency.unit())));
    }

    private static String sentence(SectionText text, Visit visit) {
        return text.with("unitName", visit.unit())
                .with("text", ActivitiesSection.sentence(visit.entry()))
                .text("item");
    }
}
