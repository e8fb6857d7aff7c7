package vn.sontm.report.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Text;
import vn.sontm.report.document.Value;

/** Who has handed in, when, how late, what came after and what is missing. */
final class DeliveryList implements Layout {
    @Override
    public List<Part> parts(Filling filling) {
        filling.office();
        var named =
                filling.with("today", VietnameseNumbers.format(filling.request().day()));
        return List.of(named.part(named.form().text("title"), blocks(named)));
    }

    private static List<Block> blocks(Filling filling) {
        var paper = new PaperBlocks(filling);
        return List.of(
                paper.annexTitle(),
                Sentence.of(
                                DeliverySummary.of(filling),
                                DeliveryOrigins.of(filling.request())
                                        .of(
                                                filling.form().text("title"),
                                                filling.request().facts().deliveries()))
                        .paragraph(),
                table(filling),
                paper.formSigning());
    }

    private static Block table(Filling filling) {
        var deliveries = filling.request().facts().deliveries();
        var rows = new FormTable(filling);
        return rows.of(IntStream.range(0, deliveries.size())
                .mapToObj(index ->
                        RowGroup.of(rows.row(column -> cell(filling, column, index + 1, deliveries.get(index)))))
                .toList());
    }

    private static Cell cell(Filling filling, String column, int number, Delivery delivery) {
        return switch (column) {
            case "number" -> count(number);
            case "unit" -> Cell.of(delivery.name());
            case "due" -> delivery.due().map(Cell::of).orElseGet(() -> Cell.of(filling.text("noDue")));
            case "as-of" -> delivery.asOf().map(Cell::of).orElseGet(() -> Cell.of(""));
            case "received" -> delivery.received().map(Cell::of).orElseGet(() -> Cell.of(""));
            case "late" -> late(filling, delivery);
            case "state" -> Cell.of(state(filling, delivery));
            case "changed" ->
                delivery.changedSince() == 0
                        ? Cell.of("")
                        : Cell.of(filling.with("count", delivery.changedSince()).text("changed"))
                                .saying(Value.Figure.of(delivery.changedSince()))
                                .from(DeliveryOrigins.of(filling.request()).changed(delivery));
            case "gaps" -> Cell.of(String.join("\n", delivery.gaps()));
            default -> Cell.of("");
        };
    }

    private static Cell late(Filling filling, Delivery delivery) {
        var days = delivery.daysLate(filling.request().day());
        return days == 0
                ? Cell.of("")
                : count(days).from(DeliveryOrigins.of(filling.request()).late(delivery));
    }

    private static String state(Filling filling, Delivery delivery) {
        var states = filling.form().part("states");
        var told = ToldStates.of(filling, states).of(delivery);
        var state = filling.words().fill(states.text(code(told)));
        return delivery.locked() ? filling.with("state", state).words().fill(states.text("locked")) : state;
    }

    private static String code(Delivery.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Cell count(long count) {
        return Cell.of(Text.of(Long.toString(count))).saying(Value.Figure.of(count));
    }
}
