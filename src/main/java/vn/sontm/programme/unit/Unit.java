package vn.sontm.programme.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An administrative unit or an office's area. What it is called, its level and its parent may change with time while its
 * code stays; a new code is a new unit, tied by {@link Succession}.
 *
 * @param title the word before the name, such as "xã"
 * @param level such as {@code commune}, {@code district}, {@code province}: data, never assumed
 * @param parent code of the unit above
 * @param regions ids of threshold lists (a region, a province, a commune group), the most specific first
 * @param span the days on which the unit exists
 * @param founded the document by which it began, where it came out of no other
 * @param ended the document by which it ended, where no other stands for it
 */
public record Unit(
        String code,
        String name,
        String title,
        String level,
        Optional<String> parent,
        List<String> regions,
        List<Attribute> attributes,
        List<Village> villages,
        Span span,
        List<Succession> successors,
        Decision founded,
        Decision ended) {
    /** The level that criteria sets and reports are about. */
    public static final String COMMUNE = "commune";

    // "printed" is another spelling of the name
    private static final Set<String> FIELDS = Set.of("name", "title", "level", "parent", "regions", "printed");

    public Unit {
        regions = List.copyOf(regions);
        attributes = List.copyOf(attributes);
        villages = List.copyOf(villages);
        successors = List.copyOf(successors);
    }

    public boolean existsOn(LocalDate day) {
        return span.contains(day);
    }

    /** The attribute's value on a day; where two overlap, the one that began last. */
    public Optional<String> attribute(String name, LocalDate day) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .filter(attribute -> attribute.span().contains(day))
                .max((one, other) -> begin(one).compareTo(begin(other)))
                .map(Attribute::value);
    }

    /** Names of the attributes that are no field of the unit itself. */
    public List<String> ownAttributes() {
        return attributes.stream()
                .map(Attribute::name)
                .filter(name -> !FIELDS.contains(name))
                .distinct()
                .toList();
    }

    public String titleOn(LocalDate day) {
        return attribute("title", day).orElse(title);
    }

    public String nameOn(LocalDate day) {
        return attribute("name", day).orElse(name);
    }

    /** As it is called, or was when it ended. */
    public String lastName() {
        return nameOn(span.until().orElse(LocalDate.MAX));
    }

    public String levelOn(LocalDate day) {
        return attribute("level", day).orElse(level);
    }

    public Optional<String> parentOn(LocalDate day) {
        return attribute("parent", day).or(() -> parent);
    }

    /** The threshold lists of a day, the most specific first. */
    public List<String> listsOn(LocalDate day) {
        return attribute("regions", day)
                .map(lists -> List.of(lists.strip().split("\\s+")))
                .orElse(regions);
    }

    /** Title and name, such as "xã Cao Lâu". */
    public String fullNameOn(LocalDate day) {
        return (titleOn(day) + " " + nameOn(day)).strip();
    }

    private static LocalDate begin(Attribute attribute) {
        return attribute.span().from().orElse(LocalDate.MIN);
    }
}
