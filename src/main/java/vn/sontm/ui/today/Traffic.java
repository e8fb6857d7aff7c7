package vn.sontm.ui.today;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.exchange.Inbox;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.programme.calendar.Delivery.State;
import vn.sontm.store.JournalEntry;
import vn.sontm.ui.common.Departments;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Deliveries;

/** What came, and what should have come. */
record Traffic(Snapshot snapshot) {
    /** Nobody has to do anything about these. */
    private static final Set<State> IN = Set.of(State.ON_TIME, State.UNDATED);

    /** PCs that wait to be enrolled, then the files that came, the newest first. */
    Topic arrived() {
        var workspace = snapshot.workspace();
        var waiting = new Inbox(workspace).list().stream().map(this::waiting).toList();
        var files = workspace.store().journal().stream()
                .filter(entry -> entry.direction().equals("in"))
                .map(this::file);
        var all = Stream.concat(waiting.stream(), files).toList();
        return Topic.of("arrived", "exchange", "journal", all, line -> line);
    }

    private Line waiting(Inbox.Waiting pc) {
        return new Line(
                Messages.text(
                        "today.arrived.pc",
                        name(pc.sender().unit()),
                        pc.sender().device().brief()),
                Messages.text("today.arrived.waits"),
                true,
                "exchange",
                "devices");
    }

    private Line file(JournalEntry entry) {
        var day = VietnameseNumbers.format(OffsetDateTime.parse(entry.at()).toLocalDate());
        return new Line(
                entry.unit().isEmpty()
                        ? entry.name()
                        : Messages.text("today.arrived.file", name(entry.unit()), entry.name()),
                Messages.text("today.arrived.done", Messages.text("exchange.done." + entry.outcome()), day),
                entry.outcome().equals("rejected"),
                "exchange",
                "journal|" + entry.key());
    }

    private String name(String unit) {
        return snapshot.units()
                .find(unit)
                .map(known -> known.nameOn(snapshot.today()))
                .orElseGet(() -> snapshot.title(unit));
    }

    /** Units and departments whose report of the chosen period is not there or was not in time, the latest first. */
    Topic late() {
        var today = snapshot.today();
        var deliveries = new Deliveries(snapshot.workspace());
        var communes = deliveries.below(snapshot.identity().unit(), snapshot.period());
        var departments = deliveries.departments(Departments.of(snapshot), snapshot.period());
        var late = Stream.concat(communes.stream(), departments.stream())
                .filter(delivery -> !IN.contains(delivery.on(today)))
                .sorted(Comparator.comparing((Delivery delivery) -> delivery.submitted())
                        .thenComparing(delivery -> -delivery.daysLate(today)))
                .toList();
        var submitted = communes.stream().filter(Delivery::submitted).count();
        return Topic.of("late", "deliveries", "", late, this::late)
                .counting(Messages.text("today.late.note", snapshot.period().label(), submitted, communes.size()));
    }

    private Line late(Delivery delivery) {
        var state = delivery.on(snapshot.today());
        var days = delivery.daysLate(snapshot.today());
        return new Line(
                delivery.name(),
                switch (state) {
                    case MISSING -> Messages.text("today.late.missing", days);
                    case LATE -> Messages.text("today.late.late", days);
                    case UNCONFIRMED -> Messages.text("today.late.unconfirmed");
                    case AWAITED, UNSET, UNDATED, ON_TIME -> awaited(delivery);
                },
                state == State.MISSING,
                "deliveries",
                delivery.unit() + "|" + delivery.period().code());
    }

    private static String awaited(Delivery delivery) {
        return delivery.due()
                .map(day -> Messages.text("today.late.until", VietnameseNumbers.format(day)))
                .orElseGet(() -> Messages.text("today.late.open"));
    }
}
