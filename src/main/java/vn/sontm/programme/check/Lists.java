package vn.sontm.programme.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Comparing lists of names. */
final class Lists {
    private Lists() {}

    /** The names of one list that the other lacks. */
    static List<String> without(Collection<String> names, Set<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }
}
