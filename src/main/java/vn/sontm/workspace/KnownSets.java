package vn.sontm.workspace;

import java.util.List;
import vn.sontm.ledger.ChangeId;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.catalogue.OfficeSets;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Registers;

/**
 * The criteria sets of a ledger, read anew only when one of their registers shows another change: every typed figure asks
 * for them, and a catalogue takes long to read.
 */
final class KnownSets {
    private record Reading(List<ChangeId> changes, CriteriaSets sets) {}

    private Reading last = new Reading(List.of(), CriteriaSets.of(List.of()));

    synchronized CriteriaSets in(Registers registers) {
        var changes = OfficeSets.of(registers).stream().map(Entry::change).toList();
        if (!changes.equals(last.changes())) {
            last = new Reading(changes, CriteriaSets.from(registers));
        }
        return last.sets();
    }
}
