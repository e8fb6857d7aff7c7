package vn.sontm.programme.assessment;

import java.util.List;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.merger.Combinations;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.programme.unit.Units;

/**
 * What offices wrote and every unit is judged by.
 *
 * @param asked papers that are asked for beyond the catalogue's
 */
record OfficeWords(
        CriteriaSets sets,
        Units units,
        Subjects subjects,
        Confirmations confirmations,
        PlanFacts plan,
        List<Entry> asked,
        Combinations combinations) {
    static OfficeWords of(Registers registers) {
        var sets = CriteriaSets.from(registers);
        return new OfficeWords(
                sets,
                Units.from(registers),
                Subjects.from(registers),
                new Confirmations(new OfficeEntries(registers.all(RegisterKind.CONFIRMATION))),
                new PlanFacts(registers, sets),
                registers.all(RegisterKind.REQUIRED_DOCUMENT),
                Combinations.from(registers));
    }
}
