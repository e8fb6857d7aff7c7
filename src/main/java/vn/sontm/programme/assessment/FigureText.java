package vn.sontm.programme.assessment;

import java.math.BigDecimal;
import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.catalogue.Kind;
import vn.sontm.programme.catalogue.Measure;

/** Figures in words, so that what is shown may be typed again, the other way round of {@link ValueReader}: "96,5", "đạt", the option of a choice. */
public final class FigureText {
    private FigureText() {}

    public static String of(Measure measure, BigDecimal figure) {
        return switch (measure.kind()) {
            case BOOLEAN -> Messages.text(figure.signum() == 0 ? "figure.no" : "figure.yes");
            case CHOICE -> option(measure.options(), figure);
            case PERCENT, NUMBER, COUNT -> VietnameseNumbers.format(figure);
        };
    }

    /** What may be typed, where that is a list: yes and no, the options of a choice. */
    public static List<String> choices(Measure measure) {
        return measure.kind() == Kind.BOOLEAN
                ? List.of(Messages.text("figure.yes"), Messages.text("figure.no"))
                : measure.options();
    }

    private static String option(List<String> options, BigDecimal figure) {
        var place = figure.intValue() - 1;
        return place >= 0 && place < options.size() ? options.get(place) : VietnameseNumbers.format(figure);
    }
}
