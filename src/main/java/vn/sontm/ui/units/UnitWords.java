package vn.sontm.ui.units;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.unit.Attribute;
import vn.sontm.programme.unit.Decision;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;
import vn.sontm.ui.common.AttributeWords;
import vn.sontm.ui.common.Choices;

/** Units in words. Levels and attributes are data: what has no word of its own is shown as it is. */
final class UnitWords {
    private static final Map<String, String> LEVELS = words("units.level.");

    private UnitWords() {}

    private static Map<String, String> words(String prefix) {
        return Messages.keysBelow(prefix).stream()
                .collect(Collectors.toUnmodifiableMap(end -> end, end -> Messages.text(prefix + end)));
    }

    /** The levels that have a word and those that are in use; of communes first. */
    static ComboBox<String> levels(Units units) {
        var known = Stream.concat(
                        Stream.of(Unit.COMMUNE),
                        Stream.concat(
                                        LEVELS.keySet().stream(),
                                        units.all().stream().map(Unit::level))
                                .sorted())
                .filter(level -> !level.isEmpty())
                .distinct()
                .toArray(String[]::new);
        var box = Choices.of(UnitWords::level, known);
        box.setId("new-level");
        box.setAccessibleText(Messages.text("units.new.level"));
        return box;
    }

    static String level(String code) {
        return LEVELS.getOrDefault(code, code);
    }

    /** "từ 01/07/2025 đến 31/12/2026"; empty for a unit without either. */
    static String span(Unit unit) {
        var from = unit.span().from().map(day -> Messages.text("units.from", VietnameseNumbers.format(day)));
        var until = unit.span().until().map(day -> Messages.text("units.until", VietnameseNumbers.format(day)));
        return (from.orElse("") + " " + until.orElse("")).strip();
    }

    /** What stands for a unit on a day that it has ended by. */
    static String successors(Unit unit, Units units) {
        return unit.successors().stream()
                .map(next -> units.find(next.unit())
                        .map(known -> known.fullNameOn(next.on()))
                        .orElse(next.unit()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** "Khu vực III · Xã biên giới: có". */
    static String attributes(Unit unit, LocalDate day) {
        return unit.ownAttributes().stream()
                .flatMap(name -> unit.attribute(name, day).map(value -> AttributeWords.pair(name, value)).stream())
                .collect(Collectors.joining(" · "));
    }

    static String value(Attribute attribute, Units units) {
        return switch (attribute.name()) {
            case "level" -> level(attribute.value());
            case "parent" ->
                attribute
                        .span()
                        .from()
                        .flatMap(day -> units.find(attribute.value()).map(unit -> unit.fullNameOn(day)))
                        .orElse(attribute.value());
            default -> attribute.value();
        };
    }

    /** ", theo Nghị quyết số … ngày 16/06/2025"; empty where no document is known. */
    static String by(Decision decision) {
        if (decision.number().isEmpty()) {
            return "";
        }
        var dated = decision.date().map(day -> Messages.text("units.dated", VietnameseNumbers.format(day)));
        return Messages.text("units.by", decision.number() + dated.orElse(""));
    }

    static String day(Optional<LocalDate> day) {
        return day.map(VietnameseNumbers::format).orElse("");
    }
}
