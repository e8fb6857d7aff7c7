package vn.sontm.report.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.assessment.UnitStatus;

/** Every figure that one unit may enter for one period, found by key, or by code and name. */
final class EntryDesk {
    /** A line in its place. */
    record Known(EntryAddress address, EntryLine line) {}

    private final Map<String, Known> byKey = new LinkedHashMap<>();

    EntryDesk(UnitStatus unit) {
        var all = unit.sets().stream().map(set -> set.id()).toList();
        for (var group : EntryGroup.of(unit, all)) {
            group.blocks().stream()
                    .flatMap(block -> block.lines().stream())
                    .map(line -> new Known(new EntryAddress(group.subject(), group.set(), line.code()), line))
                    .forEach(known -> byKey.put(known.address().key(), known));
        }
    }

    Optional<Known> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The lines that a row of somebody's own table may mean; an empty word leaves it open. */
    List<Known> matching(String subject, String set, String code, String name) {
        return byKey.values().stream()
                .filter(known -> subject.isEmpty() || known.address().subject().equals(subject))
                .filter(known -> set.isEmpty() || known.address().set().equals(set))
                .filter(known -> code.isEmpty() || known.line().code().equals(code))
                .filter(known -> name.isEmpty() || same(known.line().name(), name))
                .toList();
    }

    static boolean same(String one, String other) {
        return VietnameseText.searchKey(one).equals(VietnameseText.searchKey(other));
    }
}
