package vn.sontm.report.workbook;

/**
 * A cell as somebody would have typed it: composed text, a decimal comma, "96,5 %" for a share, "05/03/2024" for a day.
 *
 * @param problem why it cannot be read, in words; empty where it can
 */
public record TypedCell(String text, String problem) {
    public static final TypedCell EMPTY = new TypedCell("", "");

    static TypedCell of(String text) {
        return new TypedCell(text, "");
    }

    public boolean isEmpty() {
        return text.isEmpty() && problem.isEmpty();
    }
}
