package vn.sontm.ui.criteria;

/** What can be done from a row of the grid. */
interface RowActs {
    void focused(RowView row);

    /** To the field so many rows further down, over the end of the criterion too. */
    void move(RowView from, int steps);

    void declare(EntryRow row);

    void note(EntryRow row);

    void evidence(EntryRow row);

    /** Spreads a column of Excel over this row and those after it. */
    void paste(EntryRow row, String text);

    /** Makes every carried figure of the open criterion this period's. */
    void confirmRest();

    /** Takes back what was last entered in one go; false where there is nothing. */
    boolean undo();
}
