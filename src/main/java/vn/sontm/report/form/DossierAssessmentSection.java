package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.report.document.Block;

/** The unit's own judgement under the set of the title that it asks for. */
final class DossierAssessmentSection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var unit = CommuneReport.unit(filling);
        var reported = DossierTitle.of(filling, unit).reported(unit);
        var text = SectionText.of(filling, section);
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        if (reported.isEmpty()) {
            blocks.add(text.paragraph("empty"));
        }
        reported.forEach(one -> {
            blocks.add(text.with("set", one.set().name())
                    .with("met", one.subject().metSelf())
                    .with("concluded", one.subject().metConcluded())
                    .with("of", one.subject().required())
                    .paragraph("summary", new SentenceOrigins(filling.origins()).summary(one.member(unit))));
            blocks.add(new ResultsTable(filling, section, one).table());
        });
        return blocks;
    }
}
