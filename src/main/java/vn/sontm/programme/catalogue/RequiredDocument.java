package vn.sontm.programme.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import vn.sontm.base.Place;

/**
 * A paper that proves an indicator, as its source names it.
 *
 * @param id within the indicator
 * @param source decision, article or text that asks for it
 * @param from the first day on which it is asked for
 * @param until the last one
 */
public record RequiredDocument(
        String id, String name, String source, Optional<LocalDate> from, Optional<LocalDate> until) {
    static RequiredDocument read(Place place) {
        return new RequiredDocument(
                place.field("id").identifier(),
                place.field("name").name(),
                place.optional("source").map(Place::text).orElse(""),
                place.optional("from").flatMap(Place::day),
                place.optional("until").flatMap(Place::day));
    }

    public boolean isAskedOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
