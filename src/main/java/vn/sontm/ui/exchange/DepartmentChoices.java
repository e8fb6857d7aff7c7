package vn.sontm.ui.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.exchange.Adoptions;
import vn.sontm.exchange.InvitationRequest;
import vn.sontm.exchange.Invitations;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.ui.common.SetNames;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.DepartmentCodes;
import vn.sontm.workspace.Plans;

/**
 * Which departments this office may invite, and to what.
 *
 * @param agencies those that lead most criteria of the year's plan first
 * @param criteria of all sets
 * @param units the communes below
 * @param above name of the office that was taken as the one above
 */
record DepartmentChoices(List<Agency> agencies, List<Criterion> criteria, List<Unit> units, Optional<String> above) {
    DepartmentChoices {
        agencies = List.copyOf(agencies);
        criteria = List.copyOf(criteria);
        units = List.copyOf(units);
    }

    /**
     * @param leads set/number of the criteria that the plan puts it in charge of
     * @param anew the code under which the office above hears it, where it was invited before that one was taken
     */
    record Agency(String id, String name, Set<String> leads, Optional<String> anew) {
        Agency {
            leads = Set.copyOf(leads);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Shown as its words. */
    record Criterion(String set, String item, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    /** Shown as its name. */
    record Unit(String code, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    static DepartmentChoices of(Snapshot snapshot) {
        var day = snapshot.period().lastDay();
        return new DepartmentChoices(
                new Plans(snapshot.workspace())
                        .current(snapshot.period())
                        .map(plan -> agencies(plan, new DepartmentCodes(snapshot.workspace())))
                        .orElseGet(List::of),
                criteria(snapshot),
                snapshot.units().communes(snapshot.identity().unit(), day).stream()
                        .map(unit -> new Unit(unit.code(), unit.nameOn(day)))
                        .toList(),
                new Adoptions(snapshot.workspace()).current().map(Adoptions.Higher::name));
    }

    private static List<Agency> agencies(Plan plan, DepartmentCodes codes) {
        return plan.agencies().stream()
                .filter(agency -> agency.unit().isEmpty())
                .map(agency -> new Agency(
                        agency.id(),
                        agency.name(),
                        plan.criteria().stream()
                                .filter(criterion -> criterion.lead().contains(agency.id()))
                                .map(PlanCriterion::item)
                                .collect(Collectors.toSet()),
                        Optional.of(agency.id()).filter(codes::isFromBefore).map(codes::anew)))
                .sorted(Comparator.comparing((Agency agency) -> agency.leads().size())
                        .reversed())
                .toList();
    }

    private static List<Criterion> criteria(Snapshot snapshot) {
        var criteria = new ArrayList<Criterion>();
        for (var set : snapshot.sets().all()) {
            for (var criterion : set.criteria()) {
                criteria.add(new Criterion(
                        set.id(),
                        set.id() + "/" + criterion.number(),
                        Messages.text(
                                "exchange.department.criterion",
                                SetNames.brief(set.title()),
                                Integer.toString(criterion.number()),
                                criterion.name())));
            }
        }
        return criteria;
    }

    /**
     * @param agency its id or its code
     * @param units none for all
     */
    static InvitationRequest request(
            Invitations invitations, String agency, Collection<Criterion> criteria, Collection<Unit> units) {
        var sets = new LinkedHashSet<String>();
        criteria.forEach(criterion -> sets.add(criterion.set()));
        return invitations.department(
                agency,
                units.stream().map(Unit::code).toList(),
                List.copyOf(sets),
                criteria.stream().map(Criterion::item).toList());
    }
}
