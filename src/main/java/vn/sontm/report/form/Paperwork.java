package vn.sontm.report.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What makes figures a signed paper; whatever is missing leaves room to write by hand.
 *
 * @param number running number, or the whole "12/BC-UBND"; empty leaves dots
 * @param place of the date line; empty means the unit's name
 * @param authority lines above the signature, such as "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"; empty means the template's
 * @param signatory name of who signs
 */
public record Paperwork(
        String number, String place, Optional<LocalDate> date, List<String> authority, String signatory) {
    public static final Paperwork BLANK = new Paperwork("", "", Optional.empty(), List.of(), "");

    public Paperwork {
        authority = List.copyOf(authority);
    }

    public Paperwork numbered(String value) {
        return new Paperwork(value, place, date, authority, signatory);
    }

    public Paperwork at(String value) {
        return new Paperwork(number, value, date, authority, signatory);
    }

    public Paperwork on(Optional<LocalDate> value) {
        return new Paperwork(number, place, value, authority, signatory);
    }

    public Paperwork onBehalf(List<String> lines) {
        return new Paperwork(number, place, date, lines, signatory);
    }

    public Paperwork signedBy(String name) {
        return new Paperwork(number, place, date, authority, name);
    }
}
