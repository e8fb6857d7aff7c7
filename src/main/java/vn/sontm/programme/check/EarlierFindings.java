package vn.sontm.programme.check;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would be found in a plan's data if its units had not come out of others.
 *
 * @param found in each of the plans that it may have been then
 */
record EarlierFindings(List<List<Finding>> found, NameFamilies families) {
    EarlierFindings {
        found = List.copyOf(found);
    }

    /**
     * Of the same kind, at the same place and about the same unit, whatever it is called; figures may have moved. None,
     * unless it would be found whichever of the former units a place meant.
     */
    List<Finding> like(Finding fact) {
        var each = found.stream().map(all -> like(fact, all)).toList();
        return each.isEmpty() || each.stream().anyMatch(List::isEmpty) ? List.of() : each.getFirst();
    }

    private List<Finding> like(Finding fact, List<Finding> all) {
        var about = families.in(fact.message());
        return all.stream()
                .filter(earlier -> earlier.code().equals(fact.code())
                        && earlier.place().equals(fact.place())
                        && items(earlier).equals(items(fact)))
                .filter(earlier -> !Collections.disjoint(families.in(earlier.message()), about))
                .toList();
    }

    private Set<String> items(Finding finding) {
        return Stream.of(families.unified(finding.printed()).split(", ")).collect(Collectors.toSet());
    }
}
