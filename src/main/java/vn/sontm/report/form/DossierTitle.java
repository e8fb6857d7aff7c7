package vn.sontm.report.form;

import java.util.List;
import vn.sontm.programme.assessment.Recognitions;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.UnitStatus;

/**
 * The title that a dossier asks for.
 *
 * @param template with {@code set}, {@code name}, {@code general} (the code of the survey's whole share in the dossier's
 *     set) and {@code leaveOut} (codes that belong to other titles)
 */
record DossierTitle(FormTemplate template) {
    /** The one that the request names by its set; else the first that the unit does not hold yet. */
    static DossierTitle of(Filling filling, UnitStatus unit) {
        var titles =
                filling.form().parts("titles").stream().map(DossierTitle::new).toList();
        if (titles.isEmpty()) {
            throw new BrokenTemplate("report.template.text", "titles");
        }
        var asked = filling.request().set();
        var day = unit.period().lastDay();
        var recognitions = Recognitions.from(filling.request().registers());
        return titles.stream()
                .filter(title -> asked.isEmpty()
                        ? recognitions.underSet(title.set(), day).stream()
                                .noneMatch(held -> held.subject().equals(unit.unit()))
                        : title.set().equals(asked))
                .findFirst()
                .orElse(titles.getLast());
    }

    String set() {
        return template.text("set");
    }

    String name() {
        return template.text("name");
    }

    List<String> leaveOut() {
        return template.lines("leaveOut");
    }

    /** What the unit reports under the set; nothing where it does not have the set. */
    List<ReportedSets.Reported> reported(UnitStatus unit) {
        return of(unit, set());
    }

    static List<ReportedSets.Reported> of(UnitStatus unit, String id) {
        return unit.sets().stream()
                .filter(set -> set.id().equals(id))
                .flatMap(set -> first(set).stream())
                .toList();
    }

    private static List<ReportedSets.Reported> first(SetStatus set) {
        return set.subjects().stream()
                .limit(1)
                .map(subject -> new ReportedSets.Reported(set, subject))
                .toList();
    }
}
