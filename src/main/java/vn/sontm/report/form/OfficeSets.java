package vn.sontm.report.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.SetStatus;

/** The criteria sets that an office's units work with, in the order in which the first units have them. */
record OfficeSets(OfficeStatus office, List<String> leaveOut) {
    static OfficeSets of(Filling filling) {
        return new OfficeSets(filling.office(), filling.form().lines("leaveOut"));
    }

    /** Names by ids of the sets that units as a whole are counted over. */
    Map<String, String> ofUnits() {
        return names(sets().filter(set -> set.counted() && !inside(set)));
    }

    /** Names by ids of the sets of what lies inside units. */
    Map<String, String> ofSubjects() {
        return names(sets().filter(OfficeSets::inside));
    }

    private Stream<SetStatus> sets() {
        return office.units().stream()
                .flatMap(unit -> unit.sets().stream())
                .filter(set -> !leaveOut.contains(set.id()));
    }

    private static Map<String, String> names(Stream<SetStatus> sets) {
        var names = new LinkedHashMap<String, String>();
        sets.forEach(set -> names.putIfAbsent(set.id(), set.name()));
        return names;
    }

    private static boolean inside(SetStatus set) {
        return set.subjects().stream().anyMatch(subject -> subject.subject().contains("/"));
    }
}
