package vn.sontm.programme.register;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseText;

/** Items that look as if the same thing had been made twice: of one unit, named alike, of the same day. */
public final class Twins {
    private Twins() {}

    /** Groups of two or more, in the order of their names. Only a hint: a person decides. */
    public static List<List<Entry>> among(Collection<Entry> items) {
        return items.stream()
                .filter(item -> !name(item).isBlank())
                .collect(Collectors.groupingBy(Twins::key, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(alike -> alike.size() > 1)
                .toList();
    }

    public static String name(Entry item) {
        return Stream.of("title", "text", "name")
                .map(field -> item.content().path(field).asText())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String key(Entry item) {
        return String.join(
                "\n",
                VietnameseText.searchKey(name(item)),
                item.register().subject(),
                item.content().path("date").asText());
    }
}
