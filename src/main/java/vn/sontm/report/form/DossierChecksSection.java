package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.RowGroup;

/** Conditions or steps of the dossier's set, each with what is asked and how it stands. */
final class DossierChecksSection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var checks = Checklist.of(filling, section);
        var met =
                checks.stream().filter(check -> check.verdict() == Verdict.MET).count();
        var text = SectionText.of(filling, section).with("count", checks.size()).with("met", met);
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        if (checks.isEmpty()) {
            blocks.add(text.paragraph("empty"));
            return blocks;
        }
        var origins = DossierOrigins.of(filling, Checklist.set(filling)).orElseThrow();
        blocks.add(text.paragraph(
                "summary",
                origins.counted(text.text("heading"), checks, check -> check.verdict() == Verdict.MET, Letters::of)));
        blocks.add(SectionTable.of(filling, section)
                .of(checks, (column, check) -> cell(column, check, origins), new RowGroup(List.of())));
        return blocks;
    }

    private static Cell cell(String column, IndicatorStatus check, DossierOrigins origins) {
        var cell = Cell.of(text(column, check));
        return Set.of("result", "verdict").contains(column) ? cell.from(origins.line(check)) : cell;
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
