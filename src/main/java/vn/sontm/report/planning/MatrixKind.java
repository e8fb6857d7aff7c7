package vn.sontm.report.planning;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.Agency;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.programme.plan.PlanRole;
import vn.sontm.programme.plan.PlanSet;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.StatedStart;
import vn.sontm.programme.plan.Target;

/**
 * What a matrix says of each subject, or agency, and criterion.
 *
 * @param name stands before the key of every row
 * @param head of the column of names
 * @param words what may be said, by its word
 */
record MatrixKind<T>(
        String name, String head, Rows rows, Naming naming, Map<String, T> words, Said<T> said, Editing<T> editing) {
    /** Who stands at the left. */
    interface Rows {
        List<String> of(PlanPicture picture, PlanSet set);
    }

    interface Naming {
        String of(PlanPicture picture, String code);
    }

    /** What stands now. */
    interface Said<T> {
        Optional<T> of(PlanPicture from, String subject, String set, int number);
    }

    /** What a cell changes; the word is empty where the cell is blank. */
    interface Editing<T> {
        PlanEdit of(String subject, String set, int number, Optional<T> word) throws Unreadable;
    }

    MatrixKind {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** What the plan asks of each subject for each criterion. */
    static final MatrixKind<Target> TARGETS = new MatrixKind<>(
            "targets",
            Messages.text("planning.column.subject"),
            PlanPicture::subjects,
            PlanPicture::name,
            words(List.of(Target.values()), target -> Messages.text("report.target." + target.code())),
            PlanPicture::target,
            (subject, set, number, word) -> new PlanEdit.Stated(
                    plan -> PlanEdits.target(PlanEdits.criterion(plan, set, number), subject, word)));

    /**
     * The state in which each subject began the year. One that was entered is taken back with a reason, not by leaving it
     * out.
     */
    static final MatrixKind<StartState> STARTS = new MatrixKind<>(
            "starts",
            Messages.text("planning.column.subject"),
            PlanPicture::subjects,
            PlanPicture::name,
            words(
                    Arrays.stream(StartState.values())
                            .filter(state -> state != StartState.UNKNOWN)
                            .toList(),
                    state -> Messages.text("report.start." + state.code())),
            PlanPicture::start,
            (subject, set, number, word) -> new PlanEdit.Started(new StatedStart(
                    subject, set + "/" + number, word.orElseThrow(() -> new Unreadable("planning.start.blank")))));

    /** Who leads and who helps with each criterion, where it is the same for all units. */
    static final MatrixKind<PlanRole> ROLES = new MatrixKind<>(
            "roles",
            Messages.text("planning.column.agency"),
            (picture, set) -> picture.plan().agencies().stream().map(Agency::id).toList(),
            (picture, id) -> picture.plan().agencyName(id),
            words(List.of(PlanRole.values()), role -> Messages.text("planning.role." + role.code())),
            PlanPicture::role,
            (agency, set, number, word) ->
                    new PlanEdit.Stated(plan -> PlanEdits.role(PlanEdits.criterion(plan, set, number), agency, word)));

    String sheet(String set) {
        return Messages.text("planning.sheet." + name, set);
    }

    private static <T> Map<String, T> words(Collection<T> values, Function<T, String> word) {
        var words = new LinkedHashMap<String, T>();
        values.forEach(value -> words.put(word.apply(value), value));
        return words;
    }
}
