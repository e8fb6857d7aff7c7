package vn.sontm.ui.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.exchange.Enrolments;
import vn.sontm.ledger.Role;
import vn.sontm.programme.calendar.Obligor;
import vn.sontm.programme.plan.Agencies;
import vn.sontm.programme.plan.Agency;
import vn.sontm.programme.plan.OwnPlan;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Plans;

/**
 * The plans of a year that communes, departments and other agencies in charge make for themselves.
 *
 * @param office that writes for those without a PC
 */
record PlanRows(int year, LocalDate today, String office, List<Row> rows) {
    PlanRows {
        rows = List.copyOf(rows);
    }

    /** @param due by which day it has to be there; empty while no day is set */
    record Row(String name, OwnPlan plan, Optional<LocalDate> due) {
        OwnPlan.State state(LocalDate today) {
            return plan.on(today, due);
        }

        String stateWords(LocalDate today) {
            return Messages.text(
                    "own-plan.state."
                            + state(today).name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    plan.daysLate(today, due));
        }
    }

    static PlanRows of(Snapshot snapshot) {
        var year = snapshot.period().year();
        var day = snapshot.period().lastDay();
        var rows = new ArrayList<Row>();
        snapshot.units()
                .communes(snapshot.identity().unit(), day)
                .forEach(unit -> rows.add(row(snapshot, unit.code(), unit.fullNameOn(day), Obligor.COMMUNE)));
        departments(snapshot).forEach((id, name) -> rows.add(row(snapshot, id, name, Obligor.DEPARTMENT)));
        return new PlanRows(year, snapshot.today(), snapshot.identity().unit(), rows);
    }

    private static Row row(Snapshot snapshot, String unit, String name, Obligor obligor) {
        var year = snapshot.period().year();
        return new Row(
                name,
                OwnPlan.of(snapshot.registers(), unit, year),
                snapshot.calendar().planDue(year, unit, obligor));
    }

    /** Agencies that lead criteria or tasks of the year's plan, enrolled departments, and whoever has a plan written. */
    private static Map<String, String> departments(Snapshot snapshot) {
        var found = new LinkedHashMap<String, String>();
        new Plans(snapshot.workspace())
                .current(snapshot.period())
                .ifPresent(plan -> plan.agencies().stream()
                        .filter(agency ->
                                agency.unit().isEmpty() && agency.level().isEmpty())
                        .filter(leads(plan))
                        .forEach(agency -> found.put(agency.id(), agency.name())));
        new Enrolments(snapshot.workspace())
                .list().stream()
                        .filter(device -> device.grant().role() == Role.DEPARTMENT)
                        .forEach(device -> found.putIfAbsent(device.grant().unit(), device.unitName()));
        snapshot.registers().all(RegisterKind.OWN_PLAN).stream()
                .map(entry -> entry.register().unit())
                .filter(unit -> snapshot.units().find(unit).isEmpty())
                .forEach(unit -> found.putIfAbsent(unit, Agencies.title(snapshot.registers(), unit, snapshot.today())));
        return found;
    }

    private static Predicate<Agency> leads(Plan plan) {
        var leading = plan.criteria().stream()
                .flatMap(criterion -> criterion.lead().stream())
                .collect(Collectors.toSet());
        plan.tasks().forEach(task -> leading.addAll(task.lead()));
        return agency -> leading.contains(agency.id());
    }

    long count(OwnPlan.State state) {
        return rows.stream().filter(row -> row.state(today) == state).count();
    }
}
