package vn.sontm.ui.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.exchange.Exports;
import vn.sontm.programme.agenda.Agenda;
import vn.sontm.programme.agenda.DueItem;
import vn.sontm.programme.assessment.Basis;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.store.JournalEntry;
import vn.sontm.ui.common.Snapshot;

/**
 * What Tổng quan shows of the chosen set.
 *
 * @param waiting how many of those met are not counted yet: what was to be consolidated waits for a conclusion
 * @param aimed how many criteria are met or have a target this year
 * @param groups criteria under the headings of the set, in its order
 * @param nearest indicators that are not met, the nearest to being met first
 * @param due what falls due within a month, and what is overdue
 * @param unproven indicators that were answered and that no file proves
 * @param questions what the office asks and nobody has answered, as {@code set/code}
 * @param conflicts facts about which two PCs disagree
 * @param unsent changes that no file carries yet
 * @param lastFile the last file that was written or taken in
 */
record HomeFacts(
        String set,
        long met,
        long waiting,
        int of,
        long aimed,
        Map<String, List<CriterionStatus>> groups,
        List<Near> nearest,
        List<DueItem> due,
        long unproven,
        List<String> questions,
        int conflicts,
        int unsent,
        Optional<JournalEntry> lastFile,
        LocalDate today) {
    private static final int DAYS_AHEAD = 31;
    private static final int NEAREST = 6;

    /** Empty while the office's data have not come, and for a set that nothing here is of. */
    static Optional<HomeFacts> of(Snapshot snapshot) {
        return chosen(snapshot.unit(), snapshot.set())
                .map(set -> of(snapshot, set.id(), set.subjects().getFirst()));
    }

    /** The set with this id; empty where the unit has nothing of it. */
    static Optional<SetStatus> chosen(UnitStatus unit, String id) {
        return unit.sets().stream().filter(set -> set.id().equals(id)).findFirst();
    }

    private static HomeFacts of(Snapshot snapshot, String set, SubjectStatus subject) {
        var workspace = snapshot.workspace();
        return new HomeFacts(
                set,
                subject.met(),
                subject.waiting(),
                subject.required(),
                aimed(subject),
                groups(subject),
                Near.of(set, subject).stream().limit(NEAREST).toList(),
                new Agenda(snapshot.registers(), snapshot.today())
                        .unit(snapshot.unit(), snapshot.today().plusDays(DAYS_AHEAD)),
                subject.criteria().stream()
                        .flatMap(criterion -> criterion.indicators().stream())
                        .filter(HomeFacts::unproven)
                        .count(),
                OpenQuestions.of(snapshot),
                workspace.store().conflicts().size(),
                new Exports(workspace).unsent().changes(),
                workspace.store().journal().stream().findFirst(),
                snapshot.today());
    }

    private static long aimed(SubjectStatus subject) {
        return subject.criteria().stream()
                .filter(criterion ->
                        criterion.verdict() == Verdict.MET || criterion.target().isPresent())
                .count();
    }

    private static boolean unproven(IndicatorStatus indicator) {
        return !indicator.isProven() && indicator.basis().compareTo(Basis.START) < 0;
    }

    private static Map<String, List<CriterionStatus>> groups(SubjectStatus subject) {
        var groups = new LinkedHashMap<String, List<CriterionStatus>>();
        subject.criteria()
                .forEach(criterion -> groups.computeIfAbsent(criterion.group(), name -> new ArrayList<>())
                        .add(criterion));
        return groups;
    }
}
