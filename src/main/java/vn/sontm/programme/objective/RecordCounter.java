package vn.sontm.programme.objective;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseText;
import vn.sontm.ledger.DepartmentCode;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.plan.CountedBy;
import vn.sontm.programme.plan.Objective;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Heirs;

/** Counts what communes record of their products, and what an office and its departments record of what they did. */
record RecordCounter(Registers registers, OfficeStatus office, Heirs heirs) {
    /** A record, and the code that its unit has now. */
    private record Found(String unit, Entry entry) {}

    /** Empty while nobody has recorded anything of the kind. */
    Optional<Counted> count(Objective objective, CountedBy what) {
        var all = found(objective, what).filter(found -> is(what, found)).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(counted(what, all));
    }

    /** Where the objective names nobody, teams count that went to agencies as well, and classes that agencies held. */
    private Stream<Found> found(Objective objective, CountedBy what) {
        var meant = Meant.by(objective, heirs);
        if (meant.everybody() && what.kind() == CountedBy.Kind.INSPECTION_GROUP) {
            return everywhere(what, unit -> !unit.equals(office.office()));
        }
        if (meant.everybody() && what.kind() == CountedBy.Kind.TRAINING) {
            return everywhere(what, this::isOfTheOffice);
        }
        return office.planned().stream()
                .map(UnitStatus::unit)
                .filter(meant::includesFormer)
                .flatMap(unit -> heirs.codes(unit).stream()
                        .flatMap(code -> registers.ofUnit(what.kind().register(), code).stream())
                        .map(entry -> new Found(unit, entry)));
    }

    private Stream<Found> everywhere(CountedBy what, Predicate<String> whose) {
        return registers.all(what.kind().register()).stream()
                .map(entry -> new Found(entry.register().unit(), entry))
                .filter(found -> whose.test(found.unit()));
    }

    /** The office itself and its departments, which are no units. */
    private boolean isOfTheOffice(String code) {
        return code.equals(office.office())
                || heirs.units().find(code).isEmpty()
                        && DepartmentCode.office(code)
                                .filter(other -> !other.equals(office.office()))
                                .isEmpty();
    }

    private static boolean is(CountedBy what, Found found) {
        return what.kind().register() == RegisterKind.INSPECTION
                || found.entry()
                        .content()
                        .path("kind")
                        .asText()
                        .equals(what.kind().code());
    }

    private Counted counted(CountedBy what, List<Found> all) {
        var counted = all.stream().filter(found -> counts(what, found.entry())).toList();
        return new Counted(
                counted.stream().flatMap(found -> once(what, found)).distinct().count(),
                counted.stream()
                        .map(Found::entry)
                        .sorted(Comparator.comparing(RecordCounter::began).thenComparing(Entry::register))
                        .toList());
    }

    /** With its stars, from its date until its title ends; without a date nobody knows since when, so it does not count. */
    private boolean counts(CountedBy what, Entry entry) {
        var day = office.period().lastDay();
        var began = Recorded.day(entry.content().path("date"));
        var ended = Recorded.day(entry.content().path("expires"));
        return entry.content().path("stars").asInt() >= what.stars()
                && began.filter(since -> !since.isAfter(day))
                        .filter(since -> !what.ofTheYear() || since.getYear() == day.getYear())
                        .isPresent()
                && ended.filter(day::isAfter).isEmpty();
    }

    private static LocalDate began(Entry entry) {
        return Recorded.day(entry.content().path("date")).orElse(LocalDate.MIN);
    }

    /** What two records that count as one have in common. */
    private Stream<?> once(CountedBy what, Found found) {
        return switch (what.kind()) {
            case OCOP, COOPERATIVE, VALUE_CHAIN -> Stream.of(found.entry().register());
            case INSPECTION_GROUP ->
                Stream.of(List.of(
                        VietnameseText.searchKey(
                                found.entry().content().path("team").asText().strip()),
                        began(found.entry())));
            case INSPECTED_UNIT -> visited(found.unit());
            case TRAINING ->
                Stream.of(List.of(
                        VietnameseText.searchKey(Recorded.text(found.entry().content())), began(found.entry())));
        };
    }

    /** As it is now: units that were merged are one, and all parts of one that was split up have been seen. */
    private Stream<String> visited(String unit) {
        var standing = heirs.of(unit);
        return standing.contains(unit) ? Stream.of(unit) : standing.stream();
    }
}
