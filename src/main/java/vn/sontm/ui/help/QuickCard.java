package vn.sontm.ui.help;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Column;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Heading;
import vn.sontm.report.document.Margins;
import vn.sontm.report.document.Orientation;
import vn.sontm.report.document.Page;
import vn.sontm.report.document.Paper;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.Properties;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Table;
import vn.sontm.report.document.Title;
import vn.sontm.ui.common.ScreenTitles;
import vn.sontm.ui.common.Shortcut;
import vn.sontm.ui.common.VerdictMark;

/**
 * Thẻ nhớ nhanh: one sheet of paper beside the keyboard. Its words are a page of the guide, its keys are those that the window
 * listens to, its marks those that it draws.
 */
public final class QuickCard {
    private static final double LETTERS = 12;
    private static final Page SHEET = new Page(Paper.A4, Orientation.PORTRAIT, new Margins(12, 12, 18, 12));
    private static final RowGroup NOTHING = new RowGroup(List.of());

    private final HelpPage page;
    private final List<Shortcut> keys;

    private QuickCard(HelpPage page, List<Shortcut> keys) {
        this.page = page;
        this.keys = keys;
    }

    /** Reads the program's own files: off the window's thread. Empty for a role without a card. */
    public static Optional<QuickCard> load(Role role, List<Shortcut> keys, ScreenTitles screens) {
        return switch (role) {
            case COMMUNE -> load("card-commune", keys, screens);
            case OFFICE, HIGHER -> load("card-office", keys, screens);
            case DEPARTMENT -> Optional.empty();
        };
    }

    private static Optional<QuickCard> load(String page, List<Shortcut> keys, ScreenTitles screens) {
        return HelpPage.load(page, screens).map(found -> new QuickCard(found, keys));
    }

    /** @param unit whose card it is */
    public Document document(String unit, ZonedDateTime created) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Title(page.title(), unit, ""));
        var headings = page.blocks().stream()
                .filter(HelpPage.Heading.class::isInstance)
                .map(HelpPage.Block::text)
                .toList();
        blocks.addAll(part(headings.getFirst()));
        blocks.add(new Heading(1, Messages.text("card.keys")));
        blocks.add(keys());
        blocks.add(new Heading(1, Messages.text("card.marks")));
        blocks.add(marks());
        headings.stream().skip(1).forEach(heading -> blocks.addAll(part(heading)));
        return new Document(
                new Properties("the-nho", page.title(), unit, created),
                List.of(new Part(SHEET, page.title(), Optional.empty(), blocks)));
    }

    /** A heading of the page with the lines beneath it. */
    private List<Block> part(String heading) {
        var lines = page.blocks().stream()
                .dropWhile(block -> !block.text().equals(heading))
                .skip(1)
                .takeWhile(block -> !(block instanceof HelpPage.Heading))
                .map(line -> RowGroup.of(new Row(List.of(Cell.of(line.text())))))
                .toList();
        return List.of(new Heading(1, heading), table(List.of(new Column(180, Align.LEFT)), lines));
    }

    /** Two keys in a row. */
    private Table keys() {
        var half = (keys.size() + 1) / 2;
        var rows = new ArrayList<RowGroup>();
        for (var row = 0; row < half; row++) {
            var cells = new ArrayList<Cell>(pair(keys.get(row)));
            cells.addAll(row + half < keys.size() ? pair(keys.get(row + half)) : List.of(Cell.of(""), Cell.of("")));
            rows.add(RowGroup.of(new Row(cells)));
        }
        return table(
                List.of(
                        new Column(28, Align.LEFT),
                        new Column(62, Align.LEFT),
                        new Column(28, Align.LEFT),
                        new Column(62, Align.LEFT)),
                rows);
    }

    private static List<Cell> pair(Shortcut key) {
        return List.of(Cell.bold(key.label()), Cell.of(key.what()));
    }

    private static Table marks() {
        var verdicts = Stream.of(Verdict.values())
                .map(verdict -> Cell.of(VerdictMark.letter(verdict) + ": " + VerdictMark.word(verdict)))
                .toList();
        var notes = Stream.of("attain", "consolidate", "differs", "conflict")
                .map(mark -> Cell.of(Messages.text("card.mark." + mark)))
                .toList();
        var column = new Column(45, Align.LEFT);
        return table(
                List.of(column, column, column, column),
                List.of(RowGroup.of(new Row(verdicts)), RowGroup.of(new Row(notes))));
    }

    private static Table table(List<Column> columns, List<RowGroup> rows) {
        return new Table(columns, NOTHING, rows, NOTHING, List.of(), LETTERS);
    }
}
