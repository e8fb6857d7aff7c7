package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.report.document.Block;

/** Residential areas, gardens and the like, set by set: how many are complete, and how far the others are. */
final class SubjectsSection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var text = SectionText.of(filling, section);
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        var sets = OfficeSets.of(filling).ofSubjects();
        if (sets.isEmpty()) {
            blocks.add(text.paragraph("empty"));
        }
        blocks.addAll(SectionText.list(sets.entrySet().stream()
                .map(set -> sentence(
                        filling.origins(),
                        text.with("set", set.getValue()),
                        Population.inside(filling.office().units(), set.getKey())))
                .toList()));
        return blocks;
    }

    private static Sentence sentence(Origins origins, SectionText text, Population population) {
        return Sentence.of(
                words(text, population),
                origins.members(
                        population,
                        Messages.text("report.origin.complete"),
                        Counting.VERDICT,
                        SubjectsSection::complete));
    }

    private static String words(SectionText text, Population population) {
        var complete = names(population, true);
        var open = population.members().stream()
                .filter(member -> !complete(member))
                .map(member -> text.with("subjectName", member.title())
                        .with("met", member.subject().met())
                        .with("of", member.subject().required())
                        .text("openSubject"))
                .toList();
        var named = text.with("all", Figures.counted(population.members().size()))
                .with("count", Figures.counted(complete.size()))
                .with("list", String.join(", ", complete));
        var done = named.text(complete.isEmpty() ? "completeNone" : "complete");
        var left = open.isEmpty()
                ? ""
                : named.with("list", String.join(", ", open)).text("open");
        return named.with("complete", done).with("open", left).text("sentence");
    }

    private static List<String> names(Population population, boolean complete) {
        return population.members().stream()
                .filter(member -> complete(member) == complete)
                .map(Population.Member::title)
                .toList();
    }

    private static boolean complete(Population.Member member) {
        return member.subject().met() == member.subject().required();
    }
}
