package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Heading;

/** The results of all units, set by set: as a whole, in pictures, and criterion by criterion in sentences. */
final class OfficeResultsSection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var text = SectionText.of(filling, section)
                .with("members", filling.issuer().optional("titleBelow"));
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        var sets = OfficeSets.of(filling).ofUnits();
        if (sets.isEmpty()) {
            blocks.add(text.paragraph("empty"));
        }
        var number = 0;
        for (var set : sets.entrySet()) {
            var named = text.with("number", ++number).with("set", set.getValue());
            blocks.add(new Heading(2, named.text("setHeading")));
            blocks.addAll(set(filling, named, Population.of(filling.office(), set.getKey())));
        }
        return blocks;
    }

    private static List<Block> set(Filling filling, SectionText text, Population population) {
        var blocks = new ArrayList<Block>();
        var whole = new SetSentences(text, population, filling.origins());
        whole.all().forEach(sentence -> blocks.add(sentence.paragraph()));
        blocks.addAll(new SetCharts(filling, text, population).all());
        blocks.add(text.paragraph("criteriaOpening"));
        blocks.addAll(SectionText.list(population.totals().values().stream()
                .map(total -> Sentence.of(
                        new CriterionSentence(text, new Tally(population, total)).sentence(),
                        new SentenceOrigins(filling.origins()).summary(population, total)))
                .toList()));
        return blocks;
    }
}
