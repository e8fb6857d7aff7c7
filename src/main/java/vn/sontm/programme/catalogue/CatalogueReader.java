package vn.sontm.programme.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Place;
import vn.sontm.base.Refusal;
import vn.sontm.base.TextCheck;

/**
 * Reads a criteria set in the format of {@code catalog import}. Fields that the format does not name are left alone; the
 * JSON itself stays the content of the register. A wrong file is refused with {@link ErrorCode#CATALOGUE_INVALID}, whose
 * details name every mistake by its place.
 */
public final class CatalogueReader {
    private final List<String> mistakes = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    private CatalogueReader() {}

    public static CriteriaSet read(JsonNode file) {
        return new CatalogueReader().readFile(file);
    }

    private CriteriaSet readFile(JsonNode file) {
        var root = Place.root(file, mistakes);
        if (!root.isObject()) {
            throw refusal();
        }
        TextCheck.check(root);
        var regions = regions(root.field("regions"));
        var declared = declared(root.field("regions"), regions);
        var groups = root.optional("groups").map(this::groups);
        var set = new CriteriaSet(
                root.field("id").identifier(),
                root.field("title").name(),
                root.optional("decision").map(Place::text).orElse(""),
                root.optional("period").map(Place::text).orElse(""),
                root.field("level").name(),
                regions,
                root.optional("applies_to_region").flatMap(place -> defaultList(place, declared)),
                groups.orElse(List.of()),
                prerequisite(root),
                criteria(root.field("criteria"), groups, declared));
        root.optional("expected").ifPresent(place -> compare(place, set));
        if (!mistakes.isEmpty()) {
            throw refusal();
        }
        return set;
    }

    private Refusal refusal() {
        return new Refusal(ErrorCode.CATALOGUE_INVALID, mistakes, mistakes.size());
    }

    private List<Region> regions(Place place) {
        var seen = new HashSet<String>();
        return place.elements().stream()
                .filter(Place::isObject)
                .map(region -> new Region(
                        once(region.field("id"), seen), region.field("name").name()))
                .toList();
    }

    private List<Group> groups(Place place) {
        var seen = new HashSet<String>();
        return place.elements().stream()
                .filter(Place::isObject)
                .map(group -> new Group(
                        once(group.field("id"), seen), group.field("name").name()))
                .toList();
    }

    private static String once(Place place, Set<String> seen) {
        var text = place.name();
        if (!text.isEmpty() && !seen.add(text)) {
            place.mistake("double", text);
        }
        return text;
    }

    /** Which lists thresholds may speak of; any, where the file's own list cannot be read. */
    private static Predicate<String> declared(Place place, List<Region> regions) {
        var ids = regions.stream().map(Region::id).collect(Collectors.toUnmodifiableSet());
        return place.json().isArray() ? ids::contains : id -> true;
    }

    private static Optional<String> defaultList(Place place, Predicate<String> declared) {
        var text = place.text();
        if (place.json().isTextual() && !declared.test(text)) {
            place.mistake("region", text);
        }
        return Optional.of(text).filter(declared);
    }

    private static Optional<String> prerequisite(Place root) {
        return Optional.of(root.json().path("rules").path("prerequisite"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
    }

    private List<Criterion> criteria(Place place, Optional<List<Group>> groups, Predicate<String> declared) {
        var numbers = new HashSet<Integer>();
        return filled(place).stream()
                .filter(Place::isObject)
                .map(criterion -> criterion(criterion, numbers, groups, declared))
                .toList();
    }

    private Criterion criterion(
            Place place, Set<Integer> numbers, Optional<List<Group>> groups, Predicate<String> declared) {
        var number = place.field("number").integer(1);
        if (number.isPresent() && !numbers.add(number.getAsInt())) {
            place.field("number").mistake("double", Integer.toString(number.getAsInt()));
        }
        var selection = place.optional("selection").filter(Place::isObject);
        return new Criterion(
                number.orElse(0),
                place.field("name").name(),
                group(place.field("group"), groups),
                selection.map(chosen -> chosen.field("min").integer(1)).orElseGet(OptionalInt::empty),
                indicators(place.field("indicators"), declared));
    }

    private static String group(Place place, Optional<List<Group>> groups) {
        var text = place.text();
        var known =
                groups.map(list -> list.stream().anyMatch(group -> group.id().equals(text)));
        if (place.json().isTextual() && !known.orElse(true)) {
            place.mistake("group", text);
        }
        return text;
    }

    private List<Indicator> indicators(Place place, Predicate<String> declared) {
        var reader = new IndicatorReader(declared);
        return filled(place).stream()
                .filter(Place::isObject)
                .map(indicator -> reader.read(code(indicator.field("code")), indicator))
                .toList();
    }

    private String code(Place place) {
        var code = place.identifier();
        if (!code.isEmpty() && !codes.add(code)) {
            place.mistake("double", code);
        }
        return code;
    }

    private static List<Place> filled(Place place) {
        var elements = place.elements();
        if (place.json().isArray() && elements.isEmpty()) {
            place.mistake("empty");
        }
        return elements;
    }

    private static void compare(Place expected, CriteriaSet set) {
        if (expected.isObject()) {
            compare(expected.optional("criteria"), set.criteria().size());
            compare(expected.optional("indicators"), (int) set.indicators().count());
        }
    }

    private static void compare(Optional<Place> expected, int found) {
        expected.ifPresent(place -> {
            var count = place.integer(0);
            if (count.isPresent() && count.getAsInt() != found) {
                place.mistake("expected", count.getAsInt(), found);
            }
        });
    }
}
