package vn.sontm.programme.reform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.reform.Reform.NewUnit;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.UnitCodes;
import vn.sontm.programme.unit.Units;

/**
 * Names of units, a line each, as they are copied out of a plan or a table: a number before them and the usual title fall
 * away, and so does who is known below that parent already.
 *
 * @param title the word before each name, such as "xã"
 */
public record UnitRoll(String title, String level, Optional<String> parent) {
    private static final Pattern NUMBER = Pattern.compile("^\\d+[.)]?\\s+");

    /** Those that are not known yet. */
    public List<NewUnit> read(String text, Units units) {
        var codes = new HashSet<String>();
        var names = new HashSet<String>();
        var read = new ArrayList<NewUnit>();
        Predicate<String> taken = code -> units.find(code).isPresent() || codes.contains(code);
        for (var name :
                text.lines().map(this::name).filter(name -> !name.isEmpty()).toList()) {
            if (names.add(name) && !isKnown(name, units)) {
                var code = UnitCodes.propose(name, taken);
                codes.add(code);
                read.add(new NewUnit(code, name, title, level, parent));
            }
        }
        return List.copyOf(read);
    }

    private String name(String line) {
        var bare = NUMBER.matcher(VietnameseText.nfc(line).strip().replaceAll("\\s+", " "))
                .replaceFirst("");
        var word = title + " ";
        return bare.regionMatches(true, 0, word, 0, word.length())
                ? bare.substring(word.length()).strip()
                : bare;
    }

    private boolean isKnown(String name, Units units) {
        return units.all().stream()
                .filter(unit -> unit.parent().equals(parent))
                .map(Unit::name)
                .anyMatch(name::equalsIgnoreCase);
    }
}
