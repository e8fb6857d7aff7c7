package vn.sontm.ui.planning;

import java.util.List;

/**
 * A line of a grid of criteria: what the plan says of a unit, or of an agency, criterion by criterion.
 *
 * @param cells in the order of the plan's criteria
 */
record GridRow(String code, String name, List<Cell> cells) {
    /**
     * @param styles that tint it
     * @param sentence all that is known of the cell
     */
    record Cell(int number, String letters, List<String> styles, String sentence) {
        Cell {
            styles = List.copyOf(styles);
        }
    }

    GridRow {
        cells = List.copyOf(cells);
    }
}
