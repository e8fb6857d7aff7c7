package vn.sontm.ui.common;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sontm.exchange.Enrolments;
import vn.sontm.ledger.DepartmentCode;
import vn.sontm.ledger.Role;
import vn.sontm.programme.plan.Agency;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.workspace.DepartmentCodes;
import vn.sontm.workspace.Plans;

/** Departments and other agencies that answer to the office. */
public final class Departments {
    private Departments() {}

    /** Names by code: who leads criteria or tasks of the year's plan, who is enrolled, and whoever has a plan written. */
    public static Map<String, String> of(Snapshot snapshot) {
        var found = new LinkedHashMap<String, String>();
        var codes = new DepartmentCodes(snapshot.workspace());
        var office = snapshot.identity().unit();
        new Plans(snapshot.workspace())
                .current(snapshot.period())
                .ifPresent(plan -> plan.agencies().stream()
                        .filter(agency ->
                                agency.unit().isEmpty() && agency.level().isEmpty())
                        .filter(leads(plan))
                        .forEach(agency -> found.put(codes.of(agency.id()), agency.name())));
        new Enrolments(snapshot.workspace())
                .list().stream()
                        .filter(device -> device.grant().role() == Role.DEPARTMENT)
                        .filter(device -> answersTo(office, device.grant().unit()))
                        .forEach(device ->
                                found.putIfAbsent(codes.of(device.grant().unit()), device.unitName()));
        snapshot.registers().all(RegisterKind.OWN_PLAN).stream()
                .map(entry -> entry.register().unit())
                .filter(unit -> snapshot.units().find(unit).isEmpty() && answersTo(office, unit))
                .forEach(unit -> found.putIfAbsent(unit, snapshot.title(unit)));
        return found;
    }

    /** Those of a lower office answer to that one. */
    private static boolean answersTo(String office, String department) {
        return DepartmentCode.office(department)
                .filter(other -> !other.equals(office))
                .isEmpty();
    }

    private static Predicate<Agency> leads(Plan plan) {
        var leading = plan.criteria().stream()
                .flatMap(criterion -> criterion.lead().stream())
                .collect(Collectors.toSet());
        plan.tasks().forEach(task -> leading.addAll(task.lead()));
        return agency -> leading.contains(agency.id());
    }
}
