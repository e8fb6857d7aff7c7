package vn.sontm.ui.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.PlanWords;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;

/**
 * What the plan asks of a unit or subject, criterion by criterion.
 *
 * @param cells in the order of the plan's criteria
 */
record TargetRow(String code, String name, List<Cell> cells) {
    /** @param sentence all that is known of the cell */
    record Cell(int number, Optional<Target> target, StartState start, String sentence) {}

    TargetRow {
        cells = List.copyOf(cells);
    }

    /** The population of a set, then whoever else the plan gives a target under it. */
    static List<TargetRow> of(Plan plan, String set) {
        var criteria = plan.criteria(set).toList();
        var codes = new LinkedHashSet<String>();
        plan.sets().stream().filter(known -> known.id().equals(set)).forEach(known -> codes.addAll(known.units()));
        criteria.forEach(criterion -> Stream.of(Target.values()).forEach(target -> codes.addAll(criterion.of(target))));
        var starts = new HashMap<String, StartState>();
        plan.starts().forEach(start -> starts.put(key(start.subject(), start.criterion()), start.state()));
        return codes.stream().map(code -> row(plan, criteria, starts, code)).toList();
    }

    static String key(String subject, String item) {
        return subject + " " + item;
    }

    private static TargetRow row(Plan plan, List<PlanCriterion> criteria, Map<String, StartState> starts, String code) {
        var cells = new ArrayList<Cell>();
        for (var criterion : criteria) {
            var target = Stream.of(Target.values())
                    .filter(each -> criterion.of(each).contains(code))
                    .findFirst();
            var start = starts.getOrDefault(key(code, criterion.item()), StartState.UNKNOWN);
            cells.add(new Cell(criterion.number(), target, start, sentence(plan, criterion, code, target, start)));
        }
        return new TargetRow(code, plan.placeName(code), cells);
    }

    private static String sentence(
            Plan plan, PlanCriterion criterion, String code, Optional<Target> target, StartState start) {
        var deadlines = new PlanWords(plan)
                .deadlines(criterion.deadlines().stream()
                        .filter(deadline -> deadline.binds(code))
                        .map(deadline -> deadline.alone())
                        .toList());
        return Messages.text(
                "draft.target.cell",
                plan.placeName(code),
                Integer.toString(criterion.number()),
                criterion.name(),
                word(target).toLowerCase(VietnameseText.LOCALE),
                Messages.text("draft.start." + start.code()),
                deadlines.isEmpty() ? Messages.text("draft.deadline.none") : deadlines);
    }

    /** "Đạt thêm"; "Không giao" where nothing is asked. */
    static String word(Optional<Target> target) {
        return Messages.text("draft.target." + target.map(Target::code).orElse("none"));
    }
}
