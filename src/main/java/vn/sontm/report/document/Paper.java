package vn.sontm.report.document;

/** Sizes of paper, upright, in millimetres. */
public enum Paper {
    A4(210, 297),
    A5(148, 210);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
