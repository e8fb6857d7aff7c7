package vn.sontm.report.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Trace;

/** Where figures about works come from: what plans and communes state of them, how they go, the money for them. */
record WorkOrigins(Registers registers) {
    private static final List<RegisterKind> STATED =
            List.of(RegisterKind.TASK, RegisterKind.OWN_TASK, RegisterKind.TASK_PROGRESS, RegisterKind.FUNDING);

    static WorkOrigins of(FormRequest request) {
        return new WorkOrigins(request.registers());
    }

    /** What is known of one work. */
    Origin of(PlannedWork work) {
        return () -> Trace.of(work.text(), "", about(work.id()));
    }

    /** What is known of several works. */
    Origin of(List<PlannedWork> works) {
        return () -> Trace.sum(
                Messages.text("report.origin.works"),
                works.stream().map(work -> Trace.Item.counted(work.text(), work.deadline(), true, of(work))));
    }

    /** The money that is planned for works, whatever its source. */
    Origin money(List<PlannedWork> works) {
        return money(works, work -> work.funding().stream().map(Funding::amount).reduce(BigDecimal::add));
    }

    /** @param amount of a work; empty where nothing is known of it */
    Origin money(List<PlannedWork> works, Function<PlannedWork, Optional<BigDecimal>> amount) {
        return () -> Trace.sum(
                Messages.text("report.origin.money"),
                works.stream()
                        .flatMap(work -> amount.apply(work).stream()
                                .map(sum ->
                                        new Trace.Item(work.text(), VietnameseNumbers.format(sum), sum, of(work)))));
    }

    /** What is known of a task under its id; of one without, nothing. */
    Stream<Register> about(String task) {
        return task.isEmpty()
                ? Stream.empty()
                : STATED.stream()
                        .flatMap(kind -> registers.all(kind).stream())
                        .map(Entry::register)
                        .filter(register -> isAbout(register.item(), task));
    }

    /** A word on a task names its writer after it, money its source. */
    private static boolean isAbout(String item, String task) {
        return item.equals(task) || item.startsWith(task + "@") || item.startsWith(task + "|");
    }
}
