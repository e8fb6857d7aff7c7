package vn.sontm.report.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sontm.ledger.Register;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanRole;
import vn.sontm.programme.plan.PlanSet;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.programme.unit.Units;

/** A plan with what the registers say of it: names, criteria of its sets, targets and starting states as they stand. */
final class PlanPicture {
    private final Plan plan;
    private final Registers registers;
    private final Units units;
    private final Subjects subjects;
    private final CriteriaSets sets;

    /** A criterion as a column. */
    record Heading(int number, String name) {}

    PlanPicture(Plan plan, Registers registers) {
        this.plan = plan;
        this.registers = registers;
        this.units = Units.from(registers);
        this.subjects = Subjects.from(registers);
        this.sets = CriteriaSets.from(registers);
    }

    Plan plan() {
        return plan;
    }

    int year() {
        return plan.head().year();
    }

    /** Of the catalogue; of the plan's own paragraphs where the set is not known here. */
    List<Heading> criteria(String set) {
        return sets.find(set)
                .map(known -> known.criteria().stream()
                        .map(criterion -> new Heading(criterion.number(), criterion.name()))
                        .toList())
                .orElseGet(() -> plan.criteria(set)
                        .map(criterion -> new Heading(criterion.number(), criterion.name()))
                        .distinct()
                        .toList());
    }

    /** The population of a set, and whoever else the plan gives a target under it. */
    List<String> subjects(PlanSet set) {
        return List.copyOf(plan.meant(set.id()));
    }

    String name(String code) {
        return subjects.find(code)
                .map(subject -> subject.name() + " - " + units.nameOn(subject.unit(), lastDay()))
                .orElseGet(() -> units.nameOn(code, lastDay()));
    }

    String names(List<String> codes) {
        return String.join(", ", codes.stream().map(this::name).toList());
    }

    String agencies(List<String> ids) {
        return String.join("; ", ids.stream().map(plan::agencyName).toList());
    }

    String title(String set) {
        return sets.find(set).map(known -> known.title()).orElse(set);
    }

    Optional<Target> target(String subject, String set, int number) {
        return said(RegisterKind.TARGET, subject, set, number, "target").flatMap(Target::of);
    }

    Optional<PlanRole> role(String agency, String set, int number) {
        return plan.criterion(set, number).flatMap(criterion -> criterion.role(agency));
    }

    Optional<StartState> start(String subject, String set, int number) {
        return said(RegisterKind.START, subject, set, number, "state").flatMap(StartState::of);
    }

    private Optional<String> said(RegisterKind kind, String subject, String set, int number, String field) {
        var register = new Register(kind.code(), subject, set + "/" + number, "%04d".formatted(year()));
        return registers.find(register).map(entry -> entry.content().path(field).asText());
    }

    private LocalDate lastDay() {
        return LocalDate.of(year(), 12, 31);
    }
}
