package vn.sontm.report.document;

/**
 * Margins in millimetres. On A4 the decree asks for 20–25 above and below, 30–35 at the left, 15–20 at the right (Nghị
 * định 30/2020/NĐ-CP, phụ lục I).
 */
public record Margins(double top, double bottom, double left, double right) {
    public static final Margins STANDARD = new Margins(20, 20, 30, 15);

    public Margins {
        if (Math.min(Math.min(top, bottom), Math.min(left, right)) < 0) {
            throw new IllegalArgumentException("a margin is negative");
        }
    }
}
