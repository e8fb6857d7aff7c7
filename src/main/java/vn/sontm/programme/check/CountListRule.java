package vn.sontm.programme.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.UnitList;
import vn.sontm.programme.check.text.UnitNames;

/** "15 xã (…)": as many different communes must follow as the number says. */
final class CountListRule implements Rule {
    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.lists().stream()
                .filter(list -> list.count().isPresent() && !list.mentions().isEmpty())
                .flatMap(list -> judge(list, reading.names()));
    }

    private static Stream<Finding> judge(UnitList list, UnitNames names) {
        var all = list.names().stream()
                .flatMap(name -> names.meaning(name).stream())
                .toList();
        var found = new ArrayList<Finding>();
        var twice = repeated(all);
        int count = list.count().orElseThrow();
        if (!twice.isEmpty()) {
            found.add(Slip.LIST_DUPLICATE.at(list.head(), twice, all.size() - twice.size(), count));
        }
        var different = new HashSet<>(all).size();
        var wrong = list.raising() ? different > count : different != count;
        if (wrong && (twice.isEmpty() || all.size() != count)) {
            found.add(Slip.COUNT_LIST.at(list.head(), two(count), two(different), all));
        }
        return found.stream();
    }

    private static List<String> repeated(List<String> names) {
        var seen = new HashSet<String>();
        return names.stream().filter(name -> !seen.add(name)).distinct().toList();
    }

    /** Two digits, as plans print counts. */
    static String two(int count) {
        return count < 10 ? "0" + count : String.valueOf(count);
    }
}
