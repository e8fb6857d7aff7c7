package vn.sontm.report.form;

import java.util.List;
import java.util.Optional;
import vn.sontm.programme.assessment.IndicatorStatus;

/** Lines of the dossier's own set that a section is about, without those of other titles. */
final class Checklist {
    private Checklist() {}

    /** The set of the dossier's conditions, documents and steps. */
    static String set(Filling filling) {
        return filling.form().text("checklist");
    }

    static List<IndicatorStatus> of(Filling filling, FormTemplate section) {
        var unit = CommuneReport.unit(filling);
        var others = DossierTitle.of(filling, unit).leaveOut();
        var criteria = section.lines("criteria");
        return DossierTitle.of(unit, set(filling)).stream()
                .flatMap(reported -> reported.subject().criteria().stream())
                .filter(criterion -> criteria.contains(Integer.toString(criterion.number())))
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(line -> !others.contains(line.code()))
                .toList();
    }

    static Optional<IndicatorStatus> line(Filling filling, String code) {
        return DossierTitle.of(CommuneReport.unit(filling), set(filling)).stream()
                .flatMap(reported -> reported.subject().criteria().stream())
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(line -> line.code().equals(code))
                .findFirst();
    }

    static String item(Filling filling, IndicatorStatus line) {
        return set(filling) + "/" + line.code();
    }
}
