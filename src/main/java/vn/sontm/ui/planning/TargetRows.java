package vn.sontm.ui.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.plan.MissingStarts;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.PlanWords;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;

/** What the plan asks of each unit and subject, criterion by criterion. */
final class TargetRows {
    private static final int MOST = 3; // named in the sentence

    private TargetRows() {}

    static List<GridRow> of(Plan plan, String set) {
        var criteria = plan.criteria(set).toList();
        var starts = new HashMap<String, StartState>();
        plan.starts().forEach(start -> starts.put(key(start.subject(), start.criterion()), start.state()));
        return plan.meant(set).stream()
                .map(code -> row(plan, criteria, starts, code))
                .toList();
    }

    static String key(String subject, String item) {
        return subject + " " + item;
    }

    private static GridRow row(Plan plan, List<PlanCriterion> criteria, Map<String, StartState> starts, String code) {
        var cells = new ArrayList<GridRow.Cell>();
        for (var criterion : criteria) {
            var target = criterion.target(code);
            var start = starts.getOrDefault(key(code, criterion.item()), StartState.UNKNOWN);
            var styles = new ArrayList<>(List.of("start-" + start.code()));
            target.ifPresent(asked -> styles.add(asked.code()));
            cells.add(new GridRow.Cell(
                    criterion.number(),
                    target.map(TargetRows::letters).orElse(""),
                    styles,
                    sentence(plan, criterion, code, target, start)));
        }
        return new GridRow(code, plan.placeName(code), cells);
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

    private static String letters(Target target) {
        return Messages.text("draft.target.letters." + target.code());
    }

    /** Who begins the year nobody knows how, in one sentence; empty where there is nobody. */
    static String missing(Plan plan, String set) {
        var missing = MissingStarts.of(plan, set);
        var named = missing.entrySet().stream()
                .limit(MOST)
                .map(entry -> Messages.text(
                        "draft.starts.missing.of", plan.placeName(entry.getKey()), numbers(entry.getValue())))
                .collect(Collectors.joining("; "));
        if (missing.size() > MOST) {
            return Messages.text("draft.starts.missing.more", named, missing.size() - MOST);
        }
        return missing.isEmpty() ? "" : Messages.text("draft.starts.missing", named);
    }

    /** Names the starting states of a plan to the screen where they are entered. */
    static String starts(Plan plan) {
        return "starts/" + plan.head().id();
    }

    /** The same, and with whom to begin. */
    static String firstMissing(Plan plan, String set) {
        return MissingStarts.of(plan, set).keySet().stream()
                .findFirst()
                .map(code -> starts(plan) + "/" + code)
                .orElseGet(() -> starts(plan));
    }

    private static String numbers(List<Integer> criteria) {
        return criteria.stream().map(number -> Integer.toString(number)).collect(Collectors.joining(", "));
    }

    /** How many are to attain or consolidate each criterion. */
    static Map<Integer, String> sums(Plan plan, String set) {
        var sums = new LinkedHashMap<Integer, String>();
        plan.criteria(set)
                .forEach(criterion -> sums.put(
                        criterion.number(),
                        Integer.toString(criterion.attain().size()
                                + criterion.consolidate().size())));
        return sums;
    }
}
