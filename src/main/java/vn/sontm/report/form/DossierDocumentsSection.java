package vn.sontm.report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Trace;

/** What the dossier must hold: each document present, missing or expired, by the files that stand for it. */
final class DossierDocumentsSection implements Section {
    /** How a document stands. */
    private enum State {
        PRESENT,
        DECLARED,
        EXPIRED,
        MISSING;

        String text() {
            return Messages.text("report.document."
                    + switch (this) {
                        case PRESENT -> "present";
                        case DECLARED -> "declared";
                        case EXPIRED -> "expired";
                        case MISSING -> "missing";
                    });
        }
    }

    private record Listed(IndicatorStatus document, State state, List<EvidencePieces.Piece> pieces) {}

    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var unit = CommuneReport.unit(filling);
        var pieces = new EvidencePieces(filling.request().registers(), unit.unit());
        var listed = Checklist.of(filling, section).stream()
                .map(document -> listed(
                        document,
                        pieces.of(Checklist.item(filling, document)),
                        filling.request().day()))
                .toList();
        var text = SectionText.of(filling, section)
                .with("count", Figures.counted(listed.size()))
                .with("present", Figures.counted(count(listed, State.PRESENT) + count(listed, State.DECLARED)))
                .with("missing", Figures.counted(count(listed, State.MISSING)))
                .with("expired", Figures.counted(count(listed, State.EXPIRED)));
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        if (listed.isEmpty()) {
            blocks.add(text.paragraph("empty"));
            return blocks;
        }
        var origins = DossierOrigins.of(filling, Checklist.set(filling)).orElseThrow();
        blocks.add(text.paragraph("summary", () -> standing(text.text("heading"), listed, origins)));
        blocks.add(SectionTable.of(filling, section)
                .of(listed, (column, one) -> cell(column, one, origins), new RowGroup(List.of())));
        return blocks;
    }

    private static Trace standing(String title, List<Listed> listed, DossierOrigins origins) {
        return Trace.several(
                title,
                listed.stream()
                        .map(one -> Trace.Item.beside(
                                one.document().name(), one.state().text(), origins.line(one.document()))));
    }

    private static Cell cell(String column, Listed listed, DossierOrigins origins) {
        var cell = Cell.of(text(column, listed));
        return Set.of("state", "files").contains(column) ? cell.from(origins.line(listed.document())) : cell;
    }

    private static Listed listed(IndicatorStatus document, List<EvidencePieces.Piece> pieces, LocalDate day) {
        if (pieces.isEmpty()) {
            return new Listed(document, document.verdict() == Verdict.MET ? State.DECLARED : State.MISSING, pieces);
        }
        var expired = pieces.stream().allMatch(piece -> piece.expired(day));
        return new Listed(document, expired ? State.EXPIRED : State.PRESENT, pieces);
    }

    private static long count(List<Listed> listed, State state) {
        return listed.stream().filter(document -> document.state() == state).count();
    }

    private static String text(String column, Listed listed) {
        return switch (column) {
            case "code" -> listed.document().code();
            case "document" -> listed.document().name();
            case "state" -> listed.state().text();
            case "files" ->
                listed.pieces().stream().map(EvidencePieces.Piece::text).collect(Collectors.joining("\n"));
            case "note" -> listed.document().note();
            default -> "";
        };
    }
}
