package vn.sontm.ui.matrix;

import java.util.Comparator;
import vn.sontm.base.Messages;

/** In which order units are shown. */
enum MatrixOrder {
    NAME("name", Comparator.comparingInt(MatrixLine::number)),
    MET("met", Comparator.comparingLong(MatrixLine::met).reversed().thenComparingInt(MatrixLine::number)),
    MISSING("missing", Comparator.comparingLong(MatrixLine::missing).reversed().thenComparingInt(MatrixLine::number));

    private final String key;
    private final Comparator<MatrixLine> comparator;

    MatrixOrder(String key, Comparator<MatrixLine> comparator) {
        this.key = key;
        this.comparator = comparator;
    }

    Comparator<MatrixLine> comparator() {
        return comparator;
    }

    String title() {
        return Messages.text("matrix.order." + key);
    }
}
