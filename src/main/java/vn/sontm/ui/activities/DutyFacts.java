package vn.sontm.ui.activities;

import java.util.List;
import vn.sontm.programme.duty.DutyCount;
import vn.sontm.programme.duty.DutyCounts;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Plans;

/** The duties of the plan for this unit, counted up to the chosen period's end. */
record DutyFacts(List<DutyCount> counts) {
    DutyFacts {
        counts = List.copyOf(counts);
    }

    static DutyFacts of(Snapshot snapshot) {
        return new DutyFacts(new Plans(snapshot.workspace())
                .current(snapshot.period()).stream()
                        .flatMap(plan -> new DutyCounts(
                                        snapshot.registers(),
                                        snapshot.identity().unit())
                                .of(plan, snapshot.today(), snapshot.period().lastDay()).stream())
                        .toList());
    }

    int missing() {
        return counts.stream().mapToInt(DutyCount::missing).sum();
    }
}
