package vn.sontm.programme.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sontm.base.VietnameseText;

/** Present names of units, each with those of the units that it came out of, or shares them with. */
record NameFamilies(List<Family> all) {
    private record Family(String name, Pattern any) {
        static Family of(Set<String> names) {
            return new Family(names.iterator().next(), VietnameseText.whole(names));
        }
    }

    /** @param formers the former names by the present one */
    static NameFamilies of(Map<String, Set<String>> formers) {
        var families = new ArrayList<Set<String>>();
        formers.forEach((name, old) -> {
            var family = new TreeSet<>(old);
            family.add(name);
            var others = families.stream()
                    .filter(known -> !Collections.disjoint(known, family))
                    .toList();
            families.removeAll(others);
            others.forEach(family::addAll);
            families.add(family);
        });
        return new NameFamilies(families.stream().map(Family::of).toList());
    }

    /** The same words with one name for each family. */
    String unified(String words) {
        var unified = words;
        for (var family : all) {
            unified = family.any().matcher(unified).replaceAll(family.name());
        }
        return unified;
    }

    /** Those that words speak of, each by one name. */
    Set<String> in(String words) {
        return all.stream()
                .filter(family -> family.any().matcher(words).find())
                .map(Family::name)
                .collect(Collectors.toSet());
    }
}
