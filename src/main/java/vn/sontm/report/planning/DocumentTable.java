package vn.sontm.report.planning;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.CitedDocument;
import vn.sontm.programme.plan.PlanEdits;

/** The documents that the plan cites, in its order. */
final class DocumentTable implements PlanTable {
    private static final List<String> REQUIRED = List.of("kind", "number");

    private final PlanPicture picture;

    DocumentTable(PlanPicture picture) {
        this.picture = picture;
    }

    @Override
    public String id() {
        return "documents";
    }

    @Override
    public String sheet() {
        return Messages.text("planning.sheet.documents");
    }

    @Override
    public List<PlanColumn> columns() {
        return List.of(
                PlanColumn.typed("kind", Messages.text("planning.column.document"), 18),
                PlanColumn.typed("number", Messages.text("planning.column.number"), 22),
                PlanColumn.typed("date", Messages.text("planning.column.date"), 14),
                PlanColumn.typed("issuer", Messages.text("planning.column.issuer"), 34),
                PlanColumn.typed("title", Messages.text("planning.column.title"), 70));
    }

    @Override
    public List<PlanRow> rows() {
        var documents = picture.plan().head().documents();
        return IntStream.range(0, documents.size())
                .mapToObj(place -> row(place, documents.get(place)))
                .toList();
    }

    private static PlanRow row(int place, CitedDocument document) {
        return new PlanRow(
                Integer.toString(place),
                document.name(),
                Map.of(
                        "kind",
                        document.kind(),
                        "number",
                        document.number(),
                        "date",
                        TypedText.text(document.date()),
                        "issuer",
                        document.issuer(),
                        "title",
                        document.title()));
    }

    @Override
    public PlanEdit read(PlanRow row, String column, String typed) throws Unreadable {
        if (typed.isEmpty() && REQUIRED.contains(column)) {
            throw new Unreadable("planning.text.blank");
        }
        var text = typed.isEmpty() || !column.equals("date")
                ? typed
                : TypedText.day(typed).toString();
        var place = Integer.parseInt(row.key());
        return new PlanEdit.Stated(plan ->
                PlanEdits.at(plan, "documents", place).ifPresent(document -> PlanEdits.word(document, column, text)));
    }
}
