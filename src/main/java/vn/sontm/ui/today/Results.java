package vn.sontm.ui.today;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.CriterionTotal;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.StartState;
import vn.sontm.ui.common.VerdictMark;

/** What the results of one set say against the plan and against each other. */
record Results(String set, OfficeStatus office, List<Place> places) {
    private static final int FARTHEST = 3;
    private static final int NEAREST = 2;

    Results {
        places = List.copyOf(places);
    }

    static Results of(OfficeStatus office, String set) {
        return new Results(set, office, Place.of(office, set));
    }

    /** Criteria that fewer units meet than the plan wants, the widest gap first. */
    Topic gaps() {
        var behind = office.totals().stream()
                .filter(total -> total.set().equals(set) && total.gap().orElse(0) > 0)
                .sorted(Comparator.comparingInt(
                                (CriterionTotal total) -> total.gap().orElse(0))
                        .reversed())
                .toList();
        return Topic.of("gaps", "matrix", "", behind, this::gap);
    }

    private Line gap(CriterionTotal total) {
        return new Line(
                Messages.text("today.criterion", Integer.toString(total.number()), total.name()),
                Messages.text("today.gap", total.gap().orElse(0), total.count(), total.of()),
                false,
                "matrix",
                set + "/" + total.number());
    }

    /** Met as the year began, or by a conclusion, while the figures now say not met: it may be lost. */
    Topic lost() {
        return places("lost", Results::mayBeLost, Results::whyLost);
    }

    private static boolean mayBeLost(CriterionStatus criterion) {
        return criterion.start() == StartState.MET && criterion.verdict() == Verdict.NOT_MET
                || criterion.verdict() == Verdict.MET && criterion.self() == Verdict.NOT_MET;
    }

    private static String whyLost(CriterionStatus criterion) {
        return Messages.text(criterion.verdict() == Verdict.MET ? "today.lost.concluded" : "today.lost.start");
    }

    /** Where the office concluded otherwise than the unit says. */
    Topic differs() {
        return places("differs", CriterionStatus::differs, Results::bothWords);
    }

    private Topic places(String id, Predicate<CriterionStatus> which, Function<CriterionStatus, String> aside) {
        var found =
                places.stream().filter(place -> which.test(place.criterion())).toList();
        return Topic.of(
                id,
                "appraisal",
                "",
                found,
                place -> new Line(place.words(), aside.apply(place.criterion()), false, "matrix", place.item()));
    }

    private static String bothWords(CriterionStatus criterion) {
        return Messages.text(
                "today.differs.words", VerdictMark.letter(criterion.self()), VerdictMark.letter(criterion.verdict()));
    }

    /** Those with the most criteria missing from what the plan gave them, then those with the fewest. */
    Topic distance() {
        var all = Distance.of(office, set).stream()
                .sorted(Comparator.comparingLong(Distance::missing).reversed())
                .toList();
        var shown = new ArrayList<>(all.subList(0, Math.min(all.size(), FARTHEST)));
        shown.addAll(all.subList(Math.max(shown.size(), all.size() - NEAREST), all.size()));
        return new Topic(
                "distance", "", false, shown.stream().map(Results::distance).toList(), all.size(), "matrix", "");
    }

    private static Line distance(Distance distance) {
        return new Line(
                distance.name(),
                distance.missing() == 0
                        ? Messages.text("today.distance.reached", distance.met(), distance.of())
                        : Messages.text("today.distance.missing", distance.missing(), distance.met(), distance.of()),
                false,
                "matrix",
                distance.unit());
    }
}
