package vn.sontm.report.document;

/**
 * Sizes of letters in points, as the decree on administrative documents gives them (Nghị định 30/2020/NĐ-CP, phụ lục I), one
 * place for all renderers.
 */
public final class PaperStyle {
    public static final double BODY = 14;
    /** Names of agencies and of the nation: the larger size where it fits on one line, else the smaller. */
    public static final double HEAD = 13;

    public static final double HEAD_NARROW = 12;
    public static final double NUMBER_AND_DATE = 13;
    public static final double KIND = 14;
    public static final double AUTHORITY = 13;
    public static final double RECIPIENTS_TITLE = 12;
    public static final double RECIPIENTS = 11;
    public static final double HINT = 12;
    public static final double PAGE_NUMBER = 13;
    public static final double NOTE = 10;
    public static final double MARK = 9;
    /** Nothing on paper is smaller. */
    public static final double SMALLEST = 9;

    /** Millimetres by which the first line of a paragraph stands in. */
    public static final double FIRST_LINE = 12.7;
    /** Points above a paragraph. */
    public static final double PARAGRAPH_GAP = 6;
    /** Millimetres between the words above a signature and the name below it, for hand and stamp. */
    public static final double SIGNING_ROOM = 26;
    /** Rules under names of agencies and under subjects: this share of the line above (a third to a half). */
    public static final double SHORT_RULE = 0.4;

    private PaperStyle() {}
}
