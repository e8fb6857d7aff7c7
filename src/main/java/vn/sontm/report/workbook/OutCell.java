package vn.sontm.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A cell that goes out.
 *
 * @param number where the text shows a figure that spreadsheets may calculate with
 * @param choices what a list beside the cell offers; anything else may be typed all the same
 * @param fixed whether nothing is to be typed here though it is into others of the column
 */
public record OutCell(String text, Optional<BigDecimal> number, List<String> choices, boolean fixed) {
    public OutCell {
        choices = List.copyOf(choices);
    }

    public static OutCell of(String text) {
        return new OutCell(text, Optional.empty(), List.of(), false);
    }

    public static OutCell of(BigDecimal number) {
        return new OutCell("", Optional.of(number), List.of(), false);
    }

    public OutCell choosing(List<String> offered) {
        return new OutCell(text, number, offered, fixed);
    }

    public OutCell fixed(boolean here) {
        return new OutCell(text, number, choices, here);
    }
}
