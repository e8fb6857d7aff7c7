package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.report.document.Block;

/** Conditions or steps of the dossier's set, each with what is asked and how it stands. */
final class DossierChecksSection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var checks = Checklist.of(filling, section);
        var met =
                checks.stream().filter(check -> check.verdict() == Verdict.MET).count();
        var text = SectionText.of(filling, section).with("count", checks.size()).with("met", met);
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        blocks.add(text.paragraph(checks.isEmpty() ? "empty" : "summary"));
        if (!checks.isEmpty()) {
            blocks.add(SectionTable.of(filling, section).of(checks, DossierChecksSection::text));
        }
        return blocks;
    }

    private static String text(String column, IndicatorStatus check) {
        return switch (column) {
            case "code" -> check.code();
            case "check" -> check.name();
            case "requirement" -> check.requirement();
            case "result" -> Figures.result(check);
            case "verdict" -> Letters.of(check);
            default -> "";
        };
    }
}
