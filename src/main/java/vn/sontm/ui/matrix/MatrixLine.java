package vn.sontm.ui.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.report.form.Population;
import vn.sontm.ui.common.DepartmentMarks;

/**
 * One unit, or one residential area or garden of a unit, under the set.
 *
 * @param cells one for each column; empty where the set says nothing about the unit
 * @param departments what departments confirmed, by the criterion's number
 */
record MatrixLine(
        int number, Population.Member member, List<Optional<Mark>> cells, Map<Integer, DepartmentMarks> departments) {
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

    long missing() {
        return Math.max(0, aimed() - met());
    }
}
