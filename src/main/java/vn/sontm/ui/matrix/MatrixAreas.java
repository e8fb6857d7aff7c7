package vn.sontm.ui.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.catalogue.Region;
import vn.sontm.programme.unit.Unit;
import vn.sontm.ui.common.AttributeWords;
import vn.sontm.ui.common.Snapshot;

/** The areas that the units of a table lie in on the period's last day; what is the same for all of them is none. */
final class MatrixAreas {
    private static final String LISTS = "regions";

    /** One thing that is true of a unit. */
    private record Trait(String id, String name) {}

    private final Snapshot snapshot;
    private final Set<String> shared = new HashSet<>();

    private MatrixAreas(Snapshot snapshot) {
        this.snapshot = snapshot;
        var office = snapshot.identity().office();
        shared.add(office);
        snapshot.units().ancestors(office, snapshot.period().lastDay()).forEach(unit -> shared.add(unit.code()));
    }

    /** @param units codes */
    static List<MatrixArea> of(Snapshot snapshot, Collection<String> units) {
        return new MatrixAreas(snapshot).of(Set.copyOf(units));
    }

    private List<MatrixArea> of(Set<String> units) {
        var members = new TreeMap<Trait, Set<String>>(
                Comparator.comparing(Trait::name, VietnameseText.order()).thenComparing(Trait::id));
        units.stream()
                .flatMap(code -> snapshot.units().find(code).stream())
                .forEach(unit -> traits(unit)
                        .forEach(trait -> members.computeIfAbsent(trait, first -> new HashSet<>())
                                .add(unit.code())));
        var areas = new ArrayList<MatrixArea>();
        members.forEach((trait, having) -> {
            if (having.size() < units.size()) {
                areas.add(
                        new MatrixArea(trait.id(), Messages.text("matrix.area", trait.name(), having.size()), having));
            }
        });
        return areas.stream()
                .sorted(Comparator.comparing(area -> !area.id().startsWith("unit ")))
                .toList();
    }

    private Stream<Trait> traits(Unit unit) {
        var day = lastDay(unit);
        return Stream.of(above(unit, day), own(unit, day), lists(unit, day)).flatMap(traits -> traits);
    }

    /** Of a unit that has ended before, the last of its own days. */
    private LocalDate lastDay(Unit unit) {
        var day = snapshot.period().lastDay();
        return unit.span().until().filter(day::isAfter).orElse(day);
    }

    private Stream<Trait> above(Unit unit, LocalDate day) {
        return snapshot.units().ancestors(unit.code(), day).stream()
                .filter(other -> !shared.contains(other.code()))
                .map(other -> new Trait("unit " + other.code(), other.fullNameOn(day)));
    }

    private static Stream<Trait> own(Unit unit, LocalDate day) {
        return unit.ownAttributes().stream()
                .flatMap(name -> unit.attribute(name, day).stream()
                        .map(value -> new Trait(name + " " + value, AttributeWords.pair(name, value))));
    }

    private Stream<Trait> lists(Unit unit, LocalDate day) {
        var names = snapshot.once(
                "threshold lists",
                () -> snapshot.sets().all().stream()
                        .flatMap(set -> set.regions().stream())
                        .collect(Collectors.toMap(Region::id, Region::name, (one, same) -> one)));
        return unit.listsOn(day).stream()
                .map(id -> new Trait(LISTS + " " + id, AttributeWords.pair(LISTS, names.getOrDefault(id, id))));
    }
}
