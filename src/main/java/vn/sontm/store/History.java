package vn.sontm.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.DeviceId;

/**
 * All changes of some kinds. A part of them is a set of their numbers, which stay the same as the ledger grows.
 *
 * @param changes in the order in which they came
 */
record History(List<Change> changes, Map<DeviceId, List<Integer>> byDevice) {
    static History of(List<Change> changes) {
        var byDevice = new HashMap<DeviceId, List<Integer>>();
        for (var number = 0; number < changes.size(); number++) {
            byDevice.computeIfAbsent(changes.get(number).device(), device -> new ArrayList<>())
                    .add(number);
        }
        return new History(changes, byDevice);
    }

    /** @param part what belongs to it of each device; nothing of any other */
    BitSet inside(Map<DeviceId, Predicate<Change>> part) {
        var inside = new BitSet(changes.size());
        part.forEach((device, branch) -> byDevice.getOrDefault(device, List.of()).stream()
                .filter(number -> branch.test(changes.get(number)))
                .forEach(inside::set));
        return inside;
    }

    Stream<Change> at(BitSet numbers) {
        return numbers.stream().mapToObj(changes::get);
    }
}
