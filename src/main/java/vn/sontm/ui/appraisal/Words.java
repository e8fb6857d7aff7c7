package vn.sontm.ui.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.ledger.Role;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.DepartmentWords;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.DepartmentMarks;
import vn.sontm.ui.common.Snapshot;

/** What was concluded under a set: by this office, or by this department; and at an office what departments confirmed. */
final class Words {
    private final Snapshot snapshot;
    private final String set;
    private final boolean confirms;
    private final DepartmentWords words;
    private final Map<Place, String> notes;

    private record Place(String subject, String item) {}

    Words(Snapshot snapshot, String set) {
        this.snapshot = snapshot;
        this.set = set;
        this.confirms = snapshot.identity().role() == Role.DEPARTMENT;
        this.words = snapshot.departmentWords();
        this.notes = confirms ? Map.of() : notes(snapshot);
    }

    /** With its conclusions on the period; those of all units are read at once. */
    private static Map<Place, String> notes(Snapshot snapshot) {
        var notes = new HashMap<Place, String>();
        snapshot.registers().all(RegisterKind.CONCLUSION).stream()
                .filter(entry ->
                        entry.register().period().equals(snapshot.period().code()))
                .forEach(entry -> notes.put(
                        new Place(entry.register().subject(), entry.register().item()),
                        entry.content().path("note").asText()));
        return notes;
    }

    Optional<Verdict> own(String subject, CriterionStatus status) {
        return confirms ? word(subject, status.number()).map(DepartmentWords.Word::verdict) : status.concluded();
    }

    String note(String subject, int criterion) {
        return confirms
                ? word(subject, criterion).map(DepartmentWords.Word::note).orElse("")
                : notes.getOrDefault(
                        new Place(
                                subject,
                                item(criterion) + "@" + snapshot.identity().unit()),
                        "");
    }

    DepartmentMarks departments(String subject, int criterion) {
        return confirms
                ? new DepartmentMarks(List.of())
                : DepartmentMarks.of(snapshot, words.of(subject, item(criterion), snapshot.period()));
    }

    private Optional<DepartmentWords.Word> word(String subject, int criterion) {
        return words.of(snapshot.identity().unit(), subject, item(criterion), snapshot.period());
    }

    private String item(int criterion) {
        return set + "/" + criterion;
    }
}
