package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Value;

/** A letter to the units that are late or whose report has gaps, with what is missing; to one unit when asked for one. */
final class ReminderLetter implements Layout {
    @Override
    public List<Part> parts(Filling filling) {
        var named = filling.with(
                        "today", VietnameseNumbers.format(filling.request().day()))
                .with("plan", filling.request().plan().map(PlanSummary::title).orElse(""));
        return List.of(named.part(named.form().text("title"), blocks(named)));
    }

    private static List<Block> blocks(Filling filling) {
        var reminded = Reminded.of(filling);
        var late = reminded.stream().filter(Reminded::late).toList();
        var incomplete = reminded.stream().filter(unit -> !unit.late()).toList();
        var paper = new PaperBlocks(filling);
        var blocks = new ArrayList<Block>();
        blocks.add(paper.letterhead(filling.text("about")));
        blocks.add(Paragraph.centred(addressees(filling, reminded)));
        blocks.add(Paragraph.of(filling.text(filling.request().plan().isPresent() ? "opening" : "openingWithoutPlan")));
        blocks.addAll(list(filling, "late", late));
        blocks.addAll(list(filling, "incomplete", incomplete));
        blocks.add(Paragraph.of(filling.text(reminded.isEmpty() ? "none" : "request")));
        blocks.add(Paragraph.of(filling.text("closing")));
        blocks.add(paper.reportSigning());
        return blocks;
    }

    private static String addressees(Filling filling, List<Reminded> reminded) {
        var field = reminded.isEmpty() ? "addresseesNone" : reminded.size() == 1 ? "addresseesOne" : "addresseesMany";
        var names = reminded.stream().map(unit -> unit.delivery().name()).toList();
        return filling.with("list", String.join(", ", names)).text(field);
    }

    private static List<Block> list(Filling filling, String field, List<Reminded> units) {
        return units.isEmpty()
                ? List.of()
                : List.of(
                        Sentence.of(
                                        filling.with("count", Figures.counted(units.size()))
                                                .text(field),
                                        DeliveryOrigins.of(filling.request())
                                                .of(
                                                        filling.text("about"),
                                                        units.stream()
                                                                .map(Reminded::delivery)
                                                                .toList()))
                                .paragraph(),
                        table(filling, units));
    }

    private static Block table(Filling filling, List<Reminded> units) {
        var table = new FormTable(filling);
        return table.of(IntStream.range(0, units.size())
                .mapToObj(index -> RowGroup.of(table.row(column -> cell(filling, column, index + 1, units.get(index)))))
                .toList());
    }

    private static Cell cell(Filling filling, String column, int number, Reminded unit) {
        var delivery = unit.delivery();
        return switch (column) {
            case "number" -> Cell.of(Integer.toString(number)).saying(Value.Figure.of(number));
            case "unit" -> Cell.of(delivery.name());
            case "due" -> delivery.due().map(Cell::of).orElseGet(() -> Cell.of(""));
            case "late" -> late(delivery, filling);
            case "missing" -> Cell.of(String.join("; ", unit.missing()));
            default -> Cell.of("");
        };
    }

    private static Cell late(Delivery delivery, Filling filling) {
        var days = delivery.daysLate(filling.request().day());
        return days == 0
                ? Cell.of("")
                : Cell.of(Long.toString(days))
                        .saying(Value.Figure.of(days))
                        .from(DeliveryOrigins.of(filling.request()).late(delivery));
    }
}
