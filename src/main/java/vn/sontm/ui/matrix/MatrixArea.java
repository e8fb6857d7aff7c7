package vn.sontm.ui.matrix;

import java.util.Set;
import vn.sontm.base.Messages;

/**
 * Units that belong together: those below one unit, or those of which the same is true.
 *
 * @param id tells it from every other area, also on another day
 * @param units their codes
 */
record MatrixArea(String id, String name, Set<String> units) {
    static final MatrixArea EVERYWHERE = new MatrixArea("", Messages.text("matrix.area.all"), Set.of());

    MatrixArea {
        units = Set.copyOf(units);
    }

    boolean takes(MatrixLine line) {
        return equals(EVERYWHERE) || units.contains(line.member().unit().unit());
    }
}
