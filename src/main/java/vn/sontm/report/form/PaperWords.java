package vn.sontm.report.form;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.unit.Units;

/** The words that every template may use: who, about whom, which period, number and date. */
final class PaperWords {
    private static final List<String> ALSO_IN_CAPITALS = List.of("unit", "name", "above", "subject", "period", "code");

    private PaperWords() {}

    static Words of(FormRequest request, FormTemplate issuer, FormTemplate form) {
        var words = new HashMap<String, String>();
        putUnits(words, request, issuer);
        putPeriod(words, request.period());
        var date = request.paperwork().date();
        words.put("date", PaperDates.of(date, request.period().year()));
        words.put(
                "asOf",
                request.asOf()
                        .map(day -> Messages.text("report.as-of", VietnameseNumbers.format(day)))
                        .orElse(""));
        words.put("document", document(form));
        words.put("word", request.issuer().word());
        for (var name : ALSO_IN_CAPITALS) {
            words.put(name.toUpperCase(Locale.ROOT), words.get(name).toUpperCase(VietnameseText.LOCALE));
        }
        words.put("number", number(request, Words.of(words).fill(symbol(request, issuer, form))));
        words.put("agency", Words.of(words).fill(issuer.text("agency")));
        return Words.of(words);
    }

    private static void putUnits(Map<String, String> words, FormRequest request, FormTemplate issuer) {
        var paper = request.issuer();
        words.put("unit", paper.unit());
        words.put("name", paper.name());
        words.put("above", paper.above());
        words.put("code", paper.code());
        var other = request.unit().filter(unit -> !unit.unit().equals(paper.code()));
        words.put(
                "subject",
                other.map(unit -> fullName(request, unit.unit())
                                .orElseGet(() -> (issuer.optional("titleBelow") + " " + unit.name()).strip()))
                        .orElse(paper.unit()));
    }

    /** With the title that the unit itself bears. */
    private static Optional<String> fullName(FormRequest request, String unit) {
        return Units.from(request.registers())
                .find(unit)
                .map(found -> found.fullNameOn(request.period().lastDay()));
    }

    private static void putPeriod(Map<String, String> words, Period period) {
        words.put("period", period.label());
        words.put("periodInside", Figures.inside(period));
        words.put("nextPeriod", Figures.inside(next(period)));
        words.put("year", Integer.toString(period.year()));
        words.put("lastYear", Integer.toString(period.year() - 1));
    }

    /** What work is planned for when a period ends; after nine months the last quarter remains. */
    static Period next(Period period) {
        if (period.kind() == Period.Kind.NINE_MONTHS) {
            return Period.ofYear(Period.Kind.QUARTER, period.year()).getLast();
        }
        var inYear = Period.ofYear(period.kind(), period.year());
        var place = inYear.indexOf(period) + 1;
        return place < inYear.size()
                ? inYear.get(place)
                : Period.ofYear(period.kind(), period.year() + 1).getFirst();
    }

    /** What annexes call the document that they go with: "Báo cáo" unless the form says otherwise. */
    private static String document(FormTemplate form) {
        var own = form.optional("document");
        return own.isEmpty() ? Messages.text("report.document") : own;
    }

    /** What stands behind the number: the form's own for this side, such as that of plans, else the issuer's. */
    private static String symbol(FormRequest request, FormTemplate issuer, FormTemplate form) {
        var own = form.part("symbols").optional(request.issuer().role().code());
        return own.isEmpty() ? issuer.text("symbol") : own;
    }

    private static String number(FormRequest request, String symbol) {
        var given = request.paperwork().number();
        if (given.contains("/")) {
            return given;
        }
        var running = given.isEmpty() ? Messages.text("report.number.open") : given;
        return Messages.text("report.number", running, symbol);
    }
}
