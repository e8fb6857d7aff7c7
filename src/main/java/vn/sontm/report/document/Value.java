package vn.sontm.report.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sontm.programme.assessment.Verdict;

/** What the text of a cell says, as a value that a spreadsheet sorts, filters and calculates with. */
public sealed interface Value {
    /** A number that is no share of something; how many decimals it shows is for the text to say. */
    record Figure(BigDecimal number) implements Value {
        public static Figure of(long number) {
            return new Figure(BigDecimal.valueOf(number));
        }
    }

    /**
     * A share.
     *
     * @param percent 45 for 45 %, whether or not the text repeats the sign
     */
    record Percent(BigDecimal percent) implements Value {}

    /** A date, printed as 05/03/2024. */
    record Day(LocalDate date) implements Value {}

    /** A verdict, printed as its letters; spreadsheets tint it. */
    record Judged(Verdict verdict) implements Value {}

    /**
     * A figure at the foot that follows from the column above it. Spreadsheets write it as a formula if the cells above
     * give the same result, else as the figure: what is official wins.
     *
     * @param result as printed, with as many decimals
     */
    record Total(Calculation calculation, BigDecimal result) implements Value {
        public static Total sum(long result) {
            return new Total(Calculation.SUM, BigDecimal.valueOf(result));
        }

        public static Total met(long result) {
            return new Total(Calculation.MET, BigDecimal.valueOf(result));
        }

        /** Whether the result is a percentage. */
        public boolean isShare() {
            return calculation == Calculation.MET_PERCENT;
        }
    }

    /** How a figure at the foot is calculated from all cells of its column in the body. */
    enum Calculation {
        /** Of the figures. */
        SUM,
        /** Of the figures; cells without one do not count. */
        AVERAGE,
        /** How many cells are judged met. */
        MET,
        /** What share of the body's rows is judged met, in percent. */
        MET_PERCENT
    }
}
