package vn.sontm.report.document;

/** The sheet that a part is printed on; all lengths in millimetres. */
public record Page(Paper paper, Orientation orientation, Margins margins) {
    public Page {
        if (margins.left() + margins.right() > paper.width() / 2
                || margins.top() + margins.bottom() > paper.width() / 2) {
            throw new IllegalArgumentException("the margins leave less than half of the paper");
        }
    }

    public static Page a4(Orientation orientation) {
        return new Page(Paper.A4, orientation, Margins.STANDARD);
    }

    public double width() {
        return orientation == Orientation.PORTRAIT ? paper.width() : paper.height();
    }

    public double height() {
        return orientation == Orientation.PORTRAIT ? paper.height() : paper.width();
    }

    public double textWidth() {
        return width() - margins.left() - margins.right();
    }

    public double textHeight() {
        return height() - margins.top() - margins.bottom();
    }
}
