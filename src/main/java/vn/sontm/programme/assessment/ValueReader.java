package vn.sontm.programme.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.catalogue.Indicator;
import vn.sontm.programme.catalogue.Kind;
import vn.sontm.programme.catalogue.Measure;

/**
 * Figures as officials type them: "96,5", "1.234,5", "96.5", "12 nhà", "80 %"; "có", "đạt", "x", "không"; an option of a
 * choice by name or number. Anything else, and every figure that the indicator cannot have, is refused with
 * {@link ErrorCode#VALUE_INVALID} and the reason.
 */
public final class ValueReader {
    private static final Set<String> YES = Set.of("co", "dat", "d", "x", "v", "✓", "1", "true", "yes");
    private static final Set<String> NO =
            Set.of("khong", "ko", "khong dat", "chua", "chua dat", "cd", "kd", "0", "false", "no");
    // a point parts thousands when every group behind it has three digits; else it is a decimal point
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMA = Pattern.compile("-?\\d+(,\\d+)?");
    private static final Pattern POINT = Pattern.compile("-?\\d+\\.\\d+");
    private static final int LONGEST = 40;

    private ValueReader() {}

    /** The figure of a plain indicator; a composite is refused, naming the parts to enter instead. */
    public static BigDecimal read(Indicator indicator, String typed) {
        if (indicator.composite()) {
            throw invalid(
                    typed,
                    Messages.text(
                            "value.composite",
                            indicator.code(),
                            Integer.toString(indicator.parts().size())));
        }
        return read(indicator.measure(), typed);
    }

    /** The figure of an indicator or of a part. */
    public static BigDecimal read(Measure measure, String typed) {
        var text = VietnameseText.nfc(typed).strip();
        if (text.isEmpty() || text.length() > LONGEST && measure.options().isEmpty()) {
            throw invalid(typed, Messages.text("value.empty"));
        }
        var figure =
                switch (measure.kind()) {
                    case BOOLEAN -> answer(text).orElseThrow(() -> invalid(typed, Messages.text("value.boolean")));
                    case CHOICE -> choice(measure, text).orElseThrow(() -> invalid(typed, options(measure)));
                    case PERCENT, NUMBER, COUNT ->
                        number(withoutUnit(measure, text))
                                .orElseThrow(() -> invalid(typed, Messages.text("value.number")));
                };
        measure.bounds().objection(figure).ifPresent(objection -> {
            throw invalid(typed, objection);
        });
        return figure;
    }

    private static Optional<BigDecimal> answer(String text) {
        var key = VietnameseText.searchKey(text);
        if (YES.contains(key)) {
            return Optional.of(BigDecimal.ONE);
        }
        return NO.contains(key) ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    /** An option by its name, else a level by its number, else yes or no where the choice has neither. */
    private static Optional<BigDecimal> choice(Measure measure, String text) {
        var key = VietnameseText.searchKey(text);
        for (var place = 0; place < measure.options().size(); place++) {
            if (VietnameseText.searchKey(measure.options().get(place)).equals(key)) {
                return Optional.of(BigDecimal.valueOf(place + 1L));
            }
        }
        return number(withoutUnit(measure, text)).or(() -> answer(text));
    }

    private static String options(Measure measure) {
        return measure.options().isEmpty()
                ? Messages.text("value.level")
                : Messages.text("value.option", String.join("; ", measure.options()));
    }

    /** "12 nhà" → "12", "mức độ 2" → "2", "80%" → "80". */
    private static String withoutUnit(Measure measure, String text) {
        var unit = measure.kind() == Kind.PERCENT ? "%" : VietnameseText.nfc(measure.unit());
        if (unit.isEmpty() || text.length() <= unit.length()) {
            return text;
        }
        if (text.regionMatches(true, text.length() - unit.length(), unit, 0, unit.length())) {
            return text.substring(0, text.length() - unit.length());
        }
        return text.regionMatches(true, 0, unit, 0, unit.length()) ? text.substring(unit.length()) : text;
    }

    private static Optional<BigDecimal> number(String text) {
        var plain =
                text.replaceAll("[\\s\\u00a0\\u202f]+", "").replace('−', '-').replaceFirst("^\\+", "");
        if (THOUSANDS.matcher(plain).matches()) {
            return Optional.of(decimal(plain.replace(".", "").replace(',', '.')));
        }
        if (COMMA.matcher(plain).matches()) {
            return Optional.of(decimal(plain.replace(',', '.')));
        }
        return POINT.matcher(plain).matches() ? Optional.of(decimal(plain)) : Optional.empty();
    }

    /** Without zeros at the end, so that equal figures are equal entries. */
    private static BigDecimal decimal(String plain) {
        var figure = new BigDecimal(plain).stripTrailingZeros();
        return figure.scale() < 0 ? figure.setScale(0) : figure;
    }

    private static Refusal invalid(String typed, String reason) {
        return new Refusal(ErrorCode.VALUE_INVALID, typed, reason);
    }
}
