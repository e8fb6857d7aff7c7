package vn.sontm.ui.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.report.form.Population;
import vn.sontm.ui.common.DepartmentMarks;

/**
 * One unit, or one residential area or garden of a unit, under the set.
 *
 * @param before how many criteria were counted in the period compared with
 * @param cells one for each column; empty where the set says nothing about the unit
 * @param departments what departments confirmed, by the criterion's number
 */
record MatrixLine(
        int number,
        Population.Member member,
        Optional<Long> before,
        List<Optional<Mark>> cells,
        Map<Integer, DepartmentMarks> departments) {
    MatrixLine {
        cells = List.copyOf(cells);
        departments = Map.copyOf(departments);
    }

    String name() {
        var unit = member.unit().name();
        return member.subject().subject().contains("/") ? member.subject().name() + " (" + unit + ")" : unit;
    }

    /** As the official totals count. */
    long met() {
        return member.subject().counted();
    }

    long aimed() {
        return member.subject().aimed();
    }

    int required() {
        return member.subject().required();
    }

    /** Whether it meets all that is asked of it. */
    boolean complete() {
        return required() > 0 && met() >= required();
    }

    /** "+2", "−1" since the period compared with; empty where nothing changed or there is nothing to compare. */
    String change() {
        return before.map(then -> MatrixSum.signed(met() - then)).orElse("");
    }

    long missing() {
        return Math.max(0, aimed() - met());
    }
}
