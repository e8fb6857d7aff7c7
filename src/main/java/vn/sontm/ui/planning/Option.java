package vn.sontm.ui.planning;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.Plan;

/** Something that can be ticked off. */
record Option(String code, String name) {
    /** The option of a code; a code that is none of them stands for itself. */
    static Option of(List<Option> options, String code) {
        return options.stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Option(code, code));
    }

    /** Units and subjects of the plan. */
    static List<Option> places(DraftFacts facts) {
        var options = new ArrayList<Option>();
        facts.plan().units().stream()
                .filter(unit -> !unit.code().equals(facts.plan().head().office()))
                .forEach(unit -> options.add(new Option(unit.code(), unit.name())));
        facts.plan().subjects().forEach(subject -> options.add(new Option(subject.code(), subject.name())));
        return options;
    }

    static List<Option> agencies(DraftFacts facts) {
        return facts.plan().agencies().stream()
                .map(agency -> new Option(agency.id(), agency.name()))
                .toList();
    }

    static List<Option> criteria(DraftFacts facts) {
        return facts.plan().criteria().stream()
                .map(criterion -> new Option(
                        criterion.item(),
                        Messages.text(
                                "draft.criterion.of",
                                Integer.toString(criterion.number()),
                                criterion.name(),
                                set(facts, criterion.set()))))
                .toList();
    }

    /** As the catalogue calls a set, in brief. */
    static String set(DraftFacts facts, String id) {
        return facts.sets().stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .map(set -> vn.sontm.ui.common.SetNames.brief(set.title()))
                .orElseGet(() -> name(facts.plan(), id));
    }

    private static String name(Plan plan, String id) {
        return plan.sets().stream()
                .filter(set -> set.id().equals(id))
                .flatMap(set -> set.printed().stream())
                .findFirst()
                .orElse(id);
    }
}
