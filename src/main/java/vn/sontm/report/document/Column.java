package vn.sontm.report.document;

/**
 * A column of a table.
 *
 * @param width its share of the table's width; given in millimetres, and the columns are scaled together to fill the page
 * @param align of its cells, unless a cell says otherwise
 */
public record Column(double width, Align align) {
    public Column {
        if (width <= 0) {
            throw new IllegalArgumentException("a column needs a width");
        }
    }
}
