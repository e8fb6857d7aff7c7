package vn.sontm.report.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Chart;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Heading;
import vn.sontm.report.document.Mark;
import vn.sontm.report.document.Page;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.Table;

/**
 * One sheet: what a part of the document becomes, or a piece of it.
 *
 * @param table whose columns the sheet has; without one it is a page of words
 */
record SheetPage(String name, Page page, Optional<Mark> mark, List<Block> blocks, Optional<Table> table) {
    private static final int FEWEST_COLUMNS = 2;

    SheetPage {
        blocks = List.copyOf(blocks);
    }

    static List<SheetPage> of(Document document) {
        return document.parts().stream()
                .flatMap(part -> (isForm(part) ? List.of(form(part)) : taken(part)).stream())
                .toList();
    }

    /** One table of some columns under titles and a few words, no sections: as on paper. */
    private static boolean isForm(Part part) {
        var tables = part.blocks().stream().filter(Table.class::isInstance).toList();
        return tables.size() == 1
                && ((Table) tables.getFirst()).columns().size() >= FEWEST_COLUMNS
                && part.blocks().stream().noneMatch(block -> block instanceof Heading || block instanceof Chart);
    }

    private static SheetPage form(Part part) {
        var table = part.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst();
        return new SheetPage(part.bookmark(), part.page(), part.mark(), part.blocks(), table);
    }

    /** The words on the first sheet, each table and each chart on one of its own; the words say where. */
    private static List<SheetPage> taken(Part part) {
        var words = new ArrayList<Block>();
        var others = new ArrayList<SheetPage>();
        var names = new ArrayList<>(List.of(part.bookmark()));
        var name = part.bookmark();
        for (var block : part.blocks()) {
            switch (block) {
                case Heading heading -> {
                    name = heading.text();
                    words.add(heading);
                }
                case Table table -> {
                    var unique = unique(name, names);
                    others.add(own(part, unique, table, List.of(table)));
                    words.add(Paragraph.of(Messages.text("report.sheet.table", unique)));
                }
                case Chart chart -> {
                    others.add(own(part, chart.title(), chart.table(), List.of(chart.table(), chart)));
                    words.add(Paragraph.of(Messages.text("report.sheet.chart", chart.title())));
                }
                default -> words.add(block);
            }
        }
        others.addFirst(new SheetPage(part.bookmark(), part.page(), part.mark(), words, Optional.empty()));
        return others;
    }

    /** Tables under one heading keep apart by a number, so that the words name the right sheet. */
    private static String unique(String name, List<String> names) {
        var count = Collections.frequency(names, name);
        names.add(name);
        return count == 0 ? name : name + " (" + (count + 1) + ")";
    }

    private static SheetPage own(Part part, String name, Table table, List<Block> blocks) {
        var titled = new ArrayList<Block>(List.of(new Heading(1, name)));
        titled.addAll(blocks);
        return new SheetPage(name, part.page(), part.mark(), titled, Optional.of(table));
    }
}
