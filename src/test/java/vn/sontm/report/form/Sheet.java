package vn.sontm.report.form;

import java.util.List;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Heading;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Table;

/** A filled form as plain texts. */
record Sheet(Document document) {
    static Sheet of(String form, FormRequestBuilder request) {
        return new Sheet(Forms.render(form, request.build()));
    }

    Table table() {
        return tables().getFirst();
    }

    List<Table> tables() {
        return blocks(Table.class);
    }

    List<String> head() {
        return table().head().rows().stream()
                .flatMap(row -> texts(row).stream())
                .toList();
    }

    List<List<String>> body() {
        return rows(table().body());
    }

    List<List<String>> foot() {
        return rows(List.of(table().foot()));
    }

    List<String> headings() {
        return blocks(Heading.class).stream().map(Heading::text).toList();
    }

    List<String> paragraphs() {
        return blocks(Paragraph.class).stream()
                .map(paragraph -> paragraph.text().plain())
                .toList();
    }

    <B extends Block> List<B> blocks(Class<B> kind) {
        return document.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    static List<List<String>> rows(List<RowGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .map(Sheet::texts)
                .toList();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(cell -> cell.text().plain()).toList();
    }
}
