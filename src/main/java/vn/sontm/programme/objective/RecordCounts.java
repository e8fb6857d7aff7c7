package vn.sontm.programme.objective;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.sontm.programme.plan.ProductCount;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/** Counts what communes record of OCOP products, cooperatives and value chains. */
record Products(Registers registers) {
    /** Empty while none of the units has recorded anything of the kind. */
    Optional<BigDecimal> count(ProductCount what, Collection<String> units, LocalDate day) {
        var all = units.stream().flatMap(unit -> of(what, unit).stream()).toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(
                        all.stream().filter(entry -> counts(what, entry, day)).count()));
    }

    private List<Entry> of(ProductCount what, String unit) {
        return registers.ofUnit(RegisterKind.PRODUCT, unit).stream()
                .filter(entry -> entry.content().path("kind").asText().equals(what.kind()))
                .toList();
    }

    /** With its stars, from its date until its title ends; without a date nobody knows since when, so it does not count. */
    private static boolean counts(ProductCount what, Entry entry, LocalDate day) {
        var began = Recorded.day(entry.content().path("date"));
        var ended = Recorded.day(entry.content().path("expires"));
        return entry.content().path("stars").asInt() >= what.stars()
                && began.filter(since -> !since.isAfter(day))
                        .filter(since -> !what.newly() || since.getYear() == day.getYear())
                        .isPresent()
                && ended.filter(day::isAfter).isEmpty();
    }
}
