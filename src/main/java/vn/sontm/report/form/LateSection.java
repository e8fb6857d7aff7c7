package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Value;

/** Who reported in time, who late, who not yet; the late ones in a table. */
final class LateSection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var text = SectionText.of(filling, section)
                .with("members", filling.issuer().optional("titleBelow"));
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        var deliveries = filling.request().facts().deliveries();
        if (deliveries.isEmpty()) {
            blocks.add(text.paragraph("empty"));
            return blocks;
        }
        blocks.add(Sentence.of(
                        sentence(filling, section, text),
                        DeliveryOrigins.of(filling.request()).of(text.text("heading"), deliveries))
                .paragraph());
        var late = deliveries.stream()
                .filter(delivery -> delivery.daysLate(filling.request().day()) > 0)
                .toList();
        if (!late.isEmpty()) {
            blocks.add(table(filling, section, late));
        }
        return blocks;
    }

    private static String sentence(Filling filling, FormTemplate section, SectionText text) {
        var deliveries = filling.request().facts().deliveries();
        var told = ToldStates.of(filling, section);
        Function<Delivery.State, List<String>> names =
                state -> told.in(state, deliveries).stream().map(Delivery::name).toList();
        var all = deliveries.size();
        var late = names.apply(Delivery.State.LATE);
        var received = late.size()
                + names.apply(Delivery.State.ON_TIME).size()
                + names.apply(Delivery.State.UNDATED).size();
        var allDated = deliveries.stream().noneMatch(delivery -> delivery.on(told.day()) == Delivery.State.UNDATED);
        var counted = text.with("all", all).with("received", received);
        var first = counted.text(received == 0 ? "receivedNone" : received == all ? "receivedAll" : "received");
        var punctual = received == 0
                ? ""
                : late.isEmpty() && allDated ? counted.text("allOnTime") : named(counted, "late", late);
        return text.with("received", first + punctual)
                .with("missing", named(counted, "missing", names.apply(Delivery.State.MISSING)))
                .with("unconfirmed", named(counted, "unconfirmed", names.apply(Delivery.State.UNCONFIRMED)))
                .with("awaited", named(counted, "awaited", names.apply(Delivery.State.AWAITED)))
                .with("unset", named(counted, "unset", names.apply(Delivery.State.UNSET)))
                .text("sentence");
    }

    private static String named(SectionText text, String phrase, List<String> names) {
        return names.isEmpty()
                ? ""
                : text.with("count", Figures.counted(names.size()))
                        .with("list", String.join(", ", names))
                        .text(phrase);
    }

    private static Block table(Filling filling, FormTemplate section, List<Delivery> late) {
        var table = new FormTable(filling, section);
        var rows = new ArrayList<RowGroup>();
        for (var delivery : late) {
            var number = rows.size() + 1;
            rows.add(RowGroup.of(table.row(column -> cell(filling, column, number, delivery))));
        }
        return table.of(rows);
    }

    private static Cell cell(Filling filling, String column, int number, Delivery delivery) {
        var days = delivery.daysLate(filling.request().day());
        return switch (column) {
            case "number" -> Cell.of(Integer.toString(number)).saying(Value.Figure.of(number));
            case "unit" -> Cell.of(delivery.name());
            case "due" -> delivery.due().map(Cell::of).orElseGet(() -> Cell.of(""));
            case "received" -> delivery.received().map(Cell::of).orElseGet(() -> Cell.of(""));
            case "late" ->
                Cell.of(Long.toString(days))
                        .saying(Value.Figure.of(days))
                        .from(DeliveryOrigins.of(filling.request()).late(delivery));
            default -> Cell.of("");
        };
    }
}
