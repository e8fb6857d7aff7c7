package vn.sontm.report.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.agenda.Agenda;
import vn.sontm.programme.agenda.DueItem;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.RowGroup;

/** One page for the wall: what is overdue and what this week brings, by person or agency. */
final class DueWork implements Layout {
    /** Share of a line that a row takes beside its words. */
    private static final double AIR = 0.4;

    @Override
    public List<Part> parts(Filling filling) {
        var today = filling.request().day();
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var named = filling.with("monday", VietnameseNumbers.format(sunday.minusDays(6)))
                .with("sunday", VietnameseNumbers.format(sunday));
        return List.of(named.part(named.form().text("title"), blocks(named, items(named, sunday))));
    }

    private static List<DueItem> items(Filling filling, LocalDate until) {
        var request = filling.request();
        var agenda = new Agenda(request.registers(), request.day());
        return request.unit()
                .map(unit -> agenda.unit(unit, until))
                .or(() -> request.office()
                        .map(office -> agenda.office(office, until).stream()
                                .filter(request.issuer()::concerns)
                                .toList()))
                .orElseThrow(() ->
                        new Refusal(ErrorCode.FORM_NOT_HERE, filling.form().id(), Messages.text("report.needs.any")));
    }

    private static List<Block> blocks(Filling filling, List<DueItem> items) {
        var paper = new PaperBlocks(filling);
        var shown =
                onOnePage(items, filling.form().number("lines"), filling.form().number("letters"));
        var blocks = new ArrayList<Block>(List.of(paper.annexTitle()));
        blocks.add(Paragraph.of(summary(filling, items)));
        if (!items.isEmpty()) {
            blocks.add(table(filling, shown, items.size() - shown.size()));
        }
        return blocks;
    }

    /** As many as fit a page, the earliest first; each takes its lines and a bit of air. */
    private static List<DueItem> onOnePage(List<DueItem> items, int lines, int letters) {
        var left = (double) lines;
        var shown = new ArrayList<DueItem>();
        var people = new HashSet<List<String>>();
        for (var item : items) {
            left -= AIR + 1 + work(item).length() / letters + (people.add(item.who()) ? 1 + AIR : 0);
            if (left < 0) {
                break;
            }
            shown.add(item);
        }
        return shown;
    }

    private static String summary(Filling filling, List<DueItem> items) {
        var today = filling.request().day();
        var late = items.stream().filter(item -> item.daysLeft(today) < 0).count();
        return filling.with("late", Figures.counted(late))
                .with("due", Figures.counted(items.size() - late))
                .text(items.isEmpty() ? "empty" : "summary");
    }

    private static Block table(Filling filling, List<DueItem> items, int more) {
        var groups = new LinkedHashMap<String, List<DueItem>>();
        items.forEach(item -> groups.computeIfAbsent(who(filling, item), key -> new ArrayList<>())
                .add(item));
        var left = more == 0 ? "" : filling.with("count", more).text("more");
        var table = new FormTable(filling.with("more", left));
        return table.of(
                groups.entrySet().stream().flatMap(group -> rows(table, group)).toList());
    }

    private static String who(Filling filling, DueItem item) {
        if (!item.who().isEmpty()) {
            return String.join(", ", item.who());
        }
        return switch (item.kind()) {
            case REPORT, DUTY, FINDING, EVIDENCE -> filling.words().fill("{agency}");
            case CRITERION, TASK -> filling.text("nobody");
        };
    }

    private static Stream<RowGroup> rows(FormTable table, Map.Entry<String, List<DueItem>> group) {
        return Stream.concat(
                Stream.of(RowGroup.of(table.across(Cell.bold(group.getKey())))),
                group.getValue().stream()
                        .map(item -> RowGroup.of(table.row(column -> cell(table.filling(), column, item)))));
    }

    private static Cell cell(Filling filling, String column, DueItem item) {
        var left = item.daysLeft(filling.request().day());
        return switch (column) {
            case "work" -> Cell.of(work(item));
            case "deadline" -> Cell.of(VietnameseNumbers.format(item.day()));
            case "left" -> left < 0 ? Cell.bold(left(left)) : Cell.of(left(left));
            case "state" -> Cell.of(item.state());
            default -> Cell.of("");
        };
    }

    private static String work(DueItem item) {
        return item.units().isEmpty()
                ? item.text()
                : Messages.text(
                        "report.due.units",
                        item.text(),
                        Figures.counted(item.units().size()),
                        String.join(", ", item.units()));
    }

    private static String left(long days) {
        if (days == 0) {
            return Messages.text("report.due.today");
        }
        return Messages.text(days < 0 ? "report.due.late" : "report.due.left", Math.abs(days));
    }
}
