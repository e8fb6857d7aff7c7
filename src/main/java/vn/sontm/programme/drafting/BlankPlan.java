package vn.sontm.programme.drafting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.PlanHead;
import vn.sontm.programme.plan.PlanSet;
import vn.sontm.programme.plan.PlanShared;
import vn.sontm.programme.plan.PlanWriter;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;

/** A plan that states nothing yet but whom it is for: the communes below an office, under the sets that build on no other. */
public final class BlankPlan {
    private BlankPlan() {}

    /** Refuses with {@link ErrorCode#UNIT_UNKNOWN} an office that is not known here. */
    public static ObjectNode of(Registers registers, String id, String office, int year) {
        var units = Units.from(registers);
        var first = LocalDate.of(year, 1, 1);
        var communes = units.communes(units.get(office).code(), first).stream()
                .map(Unit::code)
                .toList();
        var sets = communes.isEmpty() ? List.<CriteriaSet>of() : basic(CriteriaSets.from(registers));
        var json = PlanWriter.write(new Plan(
                new PlanHead(id, 1, "", year, office, "", "", "", "", false, List.of()),
                sets.stream()
                        .map(set -> new PlanSet(set.id(), communes, List.of(set.title())))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                sets.stream().flatMap(set -> criteria(set).stream()).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        var listed = new ArrayList<>(communes);
        listed.add(office);
        PlanShared.units(json, registers, listed);
        PlanShared.recognitions(json, registers, communes);
        return json;
    }

    private static List<CriteriaSet> basic(CriteriaSets sets) {
        return sets.all().stream()
                .filter(set -> set.scope() == CriteriaSet.Scope.COMMUNE
                        && set.prerequisite().isEmpty())
                .toList();
    }

    /** A paragraph for each criterion of a set, without anything said in it. */
    public static List<PlanCriterion> criteria(CriteriaSet set) {
        return set.criteria().stream()
                .map(criterion -> new PlanCriterion(
                        set.id(),
                        criterion.number(),
                        criterion.name(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty()))
                .toList();
    }
}
