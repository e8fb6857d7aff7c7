package vn.sontm.programme.unit;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.programme.register.PlaceAliases;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/** The residential areas, gardens and the like inside units, in the order of their codes. */
public final class Subjects {
    private final List<Subject> all;
    private final Map<String, String> replaced;
    private final Map<String, Subject> byCode = new HashMap<>();
    private final Map<String, Subject> byFormerCode = new HashMap<>();
    private final Map<String, List<Subject>> byUnit;

    /** @param replaced codes of those that were entered twice, each with the code that people said is the same place */
    public Subjects(List<Subject> all, Map<String, String> replaced) {
        this.all = List.copyOf(all);
        this.replaced = Map.copyOf(replaced);
        this.byUnit = all.stream().collect(Collectors.groupingBy(Subject::unit));
        for (var subject : all) {
            byCode.putIfAbsent(subject.code(), subject);
            subject.was().ifPresent(was -> byFormerCode.putIfAbsent(was, subject));
        }
    }

    public Subjects(List<Subject> all) {
        this(all, Map.of());
    }

    public static Subjects from(Registers registers) {
        return new Subjects(
                registers.all(RegisterKind.SUBJECT).stream()
                        .map(entry -> Subject.read(entry.register().subject(), entry.content()))
                        .toList(),
                PlaceAliases.of(registers).said());
    }

    public List<Subject> all() {
        return all;
    }

    public Optional<Subject> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Refuses with {@link ErrorCode#SUBJECT_UNKNOWN}. */
    public Subject get(String code) {
        return find(code).orElseThrow(() -> new Refusal(ErrorCode.SUBJECT_UNKNOWN, code));
    }

    /** The code of a place, then those that it had before, the latest first. */
    public List<String> codes(String code) {
        var codes = new LinkedHashSet<>(List.of(code));
        for (var was = was(code); was.filter(codes::add).isPresent(); was = was(codes.getLast())) {}
        return List.copyOf(codes);
    }

    /** The place that stands for one that is not there because it was entered twice. */
    Optional<String> standingFor(String code) {
        return find(code).isPresent() ? Optional.empty() : Optional.ofNullable(replaced.get(code));
    }

    /** Every code by which a place was known: its own and earlier ones, and those of what was the same place. */
    Set<String> names(String code) {
        var names = new TreeSet<>(codes(code));
        var more = true;
        while (more) {
            more = names.addAll(
                    names.stream().flatMap(name -> replacedBy(name).stream()).toList());
        }
        return names;
    }

    /** Whether others are not there because people said that they are this place. */
    public boolean standsForOthers(String code) {
        return !replacedBy(code).isEmpty();
    }

    private List<String> replacedBy(String code) {
        return replaced.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .filter(other -> find(other).isEmpty())
                .toList();
    }

    private Optional<String> was(String code) {
        return find(code).flatMap(Subject::was);
    }

    /** What a place became when it came into another unit. */
    Optional<Subject> movedFrom(String code) {
        return Optional.ofNullable(byFormerCode.get(code));
    }

    public List<Subject> ofUnit(String unit) {
        return List.copyOf(byUnit.getOrDefault(unit, List.of()));
    }

    /** What lies inside a unit and has not gone over to another, nor will. */
    public List<Subject> staying(String unit) {
        return ofUnit(unit).stream()
                .filter(subject -> movedFrom(subject.code()).isEmpty())
                .toList();
    }

    public List<Subject> ofKind(String unit, String kind) {
        return ofUnit(unit).stream()
                .filter(subject -> subject.kind().equals(kind))
                .toList();
    }
}
