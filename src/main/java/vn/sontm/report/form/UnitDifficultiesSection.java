package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.programme.register.Entry;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Heading;

/** What the units find difficult and what they ask for, each under its name. */
final class UnitDifficultiesSection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var text = SectionText.of(filling, section);
        var problems = new ArrayList<String>();
        var proposals = new ArrayList<String>();
        var request = filling.request();
        for (var unit : filling.office().units()) {
            for (var entry : WorkLog.of(request.registers(), unit.unit(), request.period())
                    .difficulties()) {
                var list = DifficultiesSection.proposes(entry) ? proposals : problems;
                list.add(sentence(text, unit.name(), entry));
            }
        }
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        blocks.add(new Heading(2, text.text("problems")));
        blocks.addAll(list(text, problems, "noProblems"));
        blocks.add(new Heading(2, text.text("proposals")));
        blocks.addAll(list(text, proposals, "noProposals"));
        return blocks;
    }

    private static String sentence(SectionText text, String unit, Entry entry) {
        return text.with("unitName", unit)
                .with("text", DifficultiesSection.sentence(entry))
                .text("item");
    }

    private static List<Block> list(SectionText text, List<String> items, String none) {
        return items.isEmpty() ? List.of(text.paragraph(none)) : SectionText.bullets(items);
    }
}
