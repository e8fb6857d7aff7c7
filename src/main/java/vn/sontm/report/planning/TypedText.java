package vn.sontm.report.planning;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.plan.Agency;

/** Reads days, figures and lists of agencies as people type them into a plan. */
final class TypedText {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern FIGURE = Pattern.compile("\\d{1,15}([.,]\\d{1,6})?");

    private TypedText() {}

    static LocalDate day(String typed) throws Unreadable {
        var match = DAY.matcher(typed);
        try {
            if (match.matches()) {
                return LocalDate.of(
                        Integer.parseInt(match.group(3)),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(1)));
            }
        } catch (DateTimeException e) {
            throw new Unreadable("planning.day", typed);
        }
        throw new Unreadable("planning.day", typed);
    }

    static BigDecimal figure(String typed) throws Unreadable {
        var plain = typed.replace(" ", "");
        if (THOUSANDS.matcher(plain).matches()) {
            return new BigDecimal(plain.replace(".", "").replace(',', '.'));
        }
        if (FIGURE.matcher(plain).matches()) {
            return new BigDecimal(plain.replace(',', '.'));
        }
        throw new Unreadable("planning.figure", typed);
    }

    static String text(BigDecimal figure) {
        return VietnameseNumbers.format(figure).replace(".", "");
    }

    static String text(Optional<LocalDate> day) {
        return day.map(VietnameseNumbers::format).orElse("");
    }

    /** Ids of agencies by name, printed form or id, whatever the accents; a name that is none of the plan's is kept. */
    static List<String> agencies(List<Agency> known, String typed) {
        return Arrays.stream(typed.split("[;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> known.stream()
                        .filter(agency -> called(agency, name))
                        .findFirst()
                        .map(Agency::id)
                        .orElse(name))
                .toList();
    }

    private static boolean called(Agency agency, String name) {
        return same(agency.id(), name)
                || same(agency.name(), name)
                || agency.printed().stream().anyMatch(form -> same(form, name));
    }

    static boolean same(String one, String other) {
        return VietnameseText.searchKey(one).equals(VietnameseText.searchKey(other));
    }
}
