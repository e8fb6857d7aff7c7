package vn.sontm.report.form;

import java.util.List;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Closing;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Signature;

/** What an office hands back for a file that it took in. */
final class ReceiptSlip implements Layout {
    /** Characters of a hash that stand together, so that it can be compared by eye and broken into lines. */
    private static final int HASH_GROUP = 8;

    @Override
    public List<Part> parts(Filling filling) {
        var receipt = filling.request().facts().receipt().orElseThrow(() -> filling.notHere("report.needs.receipt"));
        var named = filling.with(
                "filePeriod", Period.read(receipt.period()).map(Figures::inside).orElse(""));
        var paper = new PaperBlocks(named);
        var table = new FormTable(named);
        return List.of(named.part(
                named.form().text("title"),
                List.of(paper.letterhead(), paper.title(), table.of(rows(named, table, receipt)), signing(named))));
    }

    /** What is not known is left out. */
    private static List<RowGroup> rows(Filling filling, FormTable table, FileReceipt receipt) {
        return filling.form().parts("rows").stream()
                .filter(row -> !text(row.id(), receipt).isBlank())
                .map(row -> RowGroup.of(table.row(column -> switch (column) {
                    case "title" -> Cell.of(row.text("title"));
                    case "text" -> Cell.of(text(row.id(), receipt));
                    default -> Cell.of("");
                })))
                .toList();
    }

    private static String text(String row, FileReceipt receipt) {
        return switch (row) {
            case "unit" -> receipt.unitName();
            case "period" -> Period.read(receipt.period()).map(Period::label).orElse(receipt.period());
            case "file" -> receipt.file();
            case "received" -> receipt.received().map(VietnameseNumbers::format).orElse("");
            case "received-by" -> receipt.receivedBy();
            case "check-code" -> receipt.checkCode();
            case "held" -> String.join("\n", receipt.held());
            case "hash" -> receipt.sha256().replaceAll("(.{" + HASH_GROUP + "})(?=.)", "$1 ");
            default -> "";
        };
    }

    private static Closing signing(Filling filling) {
        var signing = filling.form().part("signing");
        return new Closing(hand(signing.part("left")), hand(signing.part("right")));
    }

    private static Signature hand(FormTemplate side) {
        return new Signature("", side.lines("authority"), side.optional("hint"), "");
    }
}
