package vn.sontm.ui.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sontm.report.form.Population;
import vn.sontm.ui.common.DepartmentMarks;

/**
 * One unit, or one residential area or garden of a unit, under the set.
 *
 * @param cells one for each column; empty where the set says nothing about the unit
 * @param counted numbers of the criteria that the official totals count as met
 * @param aimed criteria that are counted or that the plan of the year has a target for
 * @param departments what departments confirmed, by the criterion's number
 */
record MatrixLine(
        int number,
        Population.Member member,
        List<Optional<Mark>> cells,
        Set<Integer> counted,
        long aimed,
        Map<Integer, DepartmentMarks> departments) {
    MatrixLine {
        cells = List.copyOf(cells);
        counted = Set.copyOf(counted);
        departments = Map.copyOf(departments);
    }

    String name() {
        var unit = member.unit().name();
        return member.subject().subject().contains("/") ? member.subject().name() + " (" + unit + ")" : unit;
    }

    long met() {
        return counted.size();
    }

    long missing() {
        return Math.max(0, aimed - met());
    }
}
