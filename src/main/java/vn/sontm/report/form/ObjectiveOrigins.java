package vn.sontm.report.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.objective.ObjectiveProgress;
import vn.sontm.programme.objective.Reached;
import vn.sontm.programme.objective.Standing;
import vn.sontm.programme.plan.Objective;
import vn.sontm.programme.plan.Yardstick;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Trace;
import vn.sontm.report.document.Trace.Item;

/** Where figures about the objectives of a plan come from: who has reached them, what was reported, what is counted. */
record ObjectiveOrigins(Origins origins, OfficeStatus office) {
    /** What the plan wants. */
    Origin planned(Objective objective) {
        return () -> Trace.of(
                objective.text(), objective.quantity().words(), registers(RegisterKind.OBJECTIVE, objective.id()));
    }

    /** How many are reached. */
    Origin of(String title, List<ObjectiveProgress> all) {
        return () -> Trace.sum(
                title,
                all.stream()
                        .map(one -> Item.counted(
                                one.objective().text(),
                                Counting.word(one.verdict()),
                                one.verdict() == Verdict.MET,
                                reached(one))));
    }

    /** What is reached of it. */
    Origin reached(ObjectiveProgress progress) {
        return () -> new Trace(
                progress.objective().text(),
                Messages.text(
                        "report.origin.objective",
                        progress.objective().quantity().words()),
                progress.actual().map(actual -> actual.setScale(1, RoundingMode.HALF_UP)),
                items(progress).toList(),
                facts(progress).distinct().toList());
    }

    private Stream<Item> items(ObjectiveProgress progress) {
        var set = progress.objective().measuredBy().map(Yardstick::set).orElse("");
        return Stream.concat(
                progress.reached().stream().map(one -> item(one, set, BigDecimal.ONE)),
                progress.open().stream().map(one -> item(one, set, BigDecimal.ZERO)));
    }

    private Item item(Reached reached, String set, BigDecimal adds) {
        return switch (reached) {
            case Standing one ->
                new Item(
                        one.name(),
                        Messages.text("report.objective.state", one.name(), one.met(), one.required()),
                        adds,
                        standing(one, set));
            case Reached.Title one -> new Item(one.name(), one.title().decision(), adds, title(one));
            case Reached.Criterion one ->
                new Item(
                        Messages.text("report.criterion", Integer.toString(one.number()), one.name()),
                        one.count() + "/" + one.of(),
                        BigDecimal.valueOf(one.count()),
                        origins.members(Population.of(office, set), one.number(), Counting.VERDICT));
        };
    }

    private Origin standing(Standing standing, String set) {
        return member(standing.subject(), set)
                .map(member -> origins.criteria(member, Counting.VERDICT))
                .orElseGet(() -> () -> Trace.of(standing.name(), "", Stream.empty()));
    }

    private Origin title(Reached.Title reached) {
        var title = reached.title();
        return () -> Trace.of(
                reached.name(),
                title.decision(),
                origins.registers().ofUnit(RegisterKind.RECOGNITION, Register.unitOf(title.subject())).stream()
                        .map(Entry::register)
                        .filter(register -> register.subject().equals(title.subject())));
    }

    private Optional<Population.Member> member(String subject, String set) {
        return office.planned().stream()
                .flatMap(unit -> unit.sets().stream()
                        .filter(status -> status.id().equals(set))
                        .flatMap(status -> status.subjects().stream()
                                .filter(one -> one.subject().equals(subject))
                                .map(one -> new Population.Member(unit, status, one))))
                .findFirst();
    }

    private Stream<Register> facts(ObjectiveProgress progress) {
        return Stream.of(
                        registers(RegisterKind.OBJECTIVE, progress.objective().id()),
                        registers(
                                RegisterKind.TASK_PROGRESS, progress.objective().id()),
                        progress.counted().stream()
                                .flatMap(counted -> counted.records().stream())
                                .map(Entry::register))
                .flatMap(registers -> registers);
    }

    /** A word on an objective names its writer after it. */
    private Stream<Register> registers(RegisterKind kind, String id) {
        return origins.registers().all(kind).stream()
                .map(Entry::register)
                .filter(register ->
                        register.item().equals(id) || register.item().startsWith(id + "@"));
    }
}
