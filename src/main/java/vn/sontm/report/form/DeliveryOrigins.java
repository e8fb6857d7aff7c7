package vn.sontm.report.form;

import java.time.LocalDate;
import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Trace;

/**
 * Where figures about handing in come from.
 *
 * @param day that the paper speaks of
 */
record DeliveryOrigins(Registers registers, LocalDate day) {
    static DeliveryOrigins of(FormRequest request) {
        return new DeliveryOrigins(request.registers(), request.day());
    }

    /** How many handed in. */
    Origin of(String title, List<Delivery> deliveries) {
        return () -> Trace.sum(
                title,
                deliveries.stream()
                        .map(delivery -> Trace.Item.counted(
                                delivery.name(),
                                delivery.received()
                                        .map(VietnameseNumbers::format)
                                        .orElse(""),
                                delivery.received().isPresent(),
                                late(delivery))));
    }

    Origin of(Delivery delivery) {
        return () -> told(delivery);
    }

    /** How many days late. */
    Origin late(Delivery delivery) {
        return () -> told(delivery).saying(delivery.daysLate(day));
    }

    /** How many changes came after it. */
    Origin changed(Delivery delivery) {
        return () -> Trace.after(
                Messages.text(
                        "report.origin.changed",
                        delivery.name(),
                        delivery.period().label()),
                new Register(
                        RegisterKind.SUBMISSION.code(),
                        delivery.unit(),
                        "",
                        delivery.period().code()),
                delivery.changedSince());
    }

    private Trace told(Delivery delivery) {
        return Trace.of(
                Messages.text(
                        "report.origin.delivery",
                        delivery.name(),
                        delivery.period().label()),
                delivery.due()
                        .map(due -> Messages.text("report.origin.due", VietnameseNumbers.format(due)))
                        .orElse(""),
                delivery.registers(registers));
    }
}
