package vn.sontm.report;

import java.util.List;
import java.util.stream.Stream;
import vn.sontm.report.document.AnnexTitle;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Chart;
import vn.sontm.report.document.Closing;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Heading;
import vn.sontm.report.document.Letterhead;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Recipients;
import vn.sontm.report.document.Signature;
import vn.sontm.report.document.Table;
import vn.sontm.report.document.Title;

/** The texts of a document, for whoever checks that a file says them all. */
final class Said {
    private Said() {}

    static List<String> by(Document document) {
        return document.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(block -> by(block).stream())
                .toList();
    }

    static List<String> by(Block block) {
        return texts(block).filter(text -> !text.isBlank()).toList();
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Letterhead head ->
                Stream.of(
                                head.parent(),
                                head.issuer(),
                                List.of(head.nation(), head.motto(), head.number(), head.subject()),
                                List.of(head.placeAndDate()))
                        .flatMap(List::stream);
            case Title title -> Stream.of(title.kind(), title.subject(), title.addition());
            case AnnexTitle title -> Stream.of(title.label(), title.title(), title.attachedTo(), title.addition());
            case Heading heading -> Stream.of(heading.text());
            case Paragraph paragraph -> Stream.of(paragraph.text().plain());
            case Table table -> cells(table);
            case Chart chart -> Stream.concat(Stream.of(chart.title()), cells(chart.table()));
            case Closing closing -> Stream.of(closing.left(), closing.right()).flatMap(Said::side);
        };
    }

    private static Stream<String> cells(Table table) {
        var rows = Stream.of(List.of(table.head()), table.body(), List.of(table.foot()))
                .flatMap(List::stream)
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.text().plain());
        return Stream.concat(rows, table.notes().stream());
    }

    private static Stream<String> side(Closing.Side side) {
        return switch (side) {
            case Recipients recipients -> Stream.concat(Stream.of(recipients.title()), recipients.lines().stream());
            case Signature signature ->
                Stream.concat(
                        signature.authority().stream(),
                        Stream.of(signature.placeAndDate(), signature.hint(), signature.name()));
            case Closing.Nothing nothing -> Stream.empty();
        };
    }
}
