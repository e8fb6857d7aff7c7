package vn.sontm.ui.units;

import java.time.LocalDate;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;

/**
 * One unit in the list.
 *
 * @param depth how many units above it are listed
 * @param key what a search looks in
 */
record UnitLine(
        Unit unit,
        int depth,
        String name,
        String level,
        String parent,
        String span,
        String attributes,
        String successors,
        String key) {
    private static final String INDENT = "     ";

    static UnitLine of(Unit unit, Units units, LocalDate day, int depth) {
        var name = unit.fullNameOn(day);
        var level = UnitWords.level(unit.levelOn(day));
        return new UnitLine(
                unit,
                depth,
                name,
                level,
                unit.parentOn(day)
                        .flatMap(units::find)
                        .map(parent -> parent.nameOn(day))
                        .orElse(""), // not everybody knows who is above
                UnitWords.span(unit),
                UnitWords.attributes(unit, day),
                UnitWords.successors(unit, units),
                VietnameseText.searchKey(String.join(" ", name, unit.code(), level)));
    }

    /** The name behind as many steps as there are units above it. */
    String indented() {
        return INDENT.repeat(depth) + name;
    }

    @Override
    public String toString() {
        return name + " (" + unit.code() + ")";
    }
}
