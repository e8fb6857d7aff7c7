package vn.sontm.report.workbook;

/**
 * What became, or would become, of one cell that somebody typed.
 *
 * @param place such as "Dòng 12, cột Giá trị kỳ này"
 * @param subject a unit code, or unit/subject; empty where the cell could not be placed
 * @param item what it is about, such as {@code set/2.1}; empty where the cell could not be placed
 * @param name the same in words
 * @param typed as it stands in the cell; a refused one is not lost, but for whoever shows this to keep as a draft
 * @param before what the ledger says; empty where it says nothing
 * @param after what it will say; as before where nothing changes
 * @param reason why the cell was refused; empty otherwise
 */
public record CellReport(
        String place,
        String subject,
        String item,
        String name,
        String typed,
        Outcome outcome,
        String before,
        String after,
        String reason) {
    /** What becomes of a cell. */
    public enum Outcome {
        /** Says something where the ledger said nothing. */
        NEW,
        /** Says something else than the ledger. */
        CHANGED,
        /** Says what the ledger says already. */
        SAME,
        /** Cannot be taken. */
        REFUSED
    }

    public CellReport refused(String why) {
        return new CellReport(place, subject, item, name, typed, Outcome.REFUSED, before, before, why);
    }

    public boolean taken() {
        return outcome == Outcome.NEW || outcome == Outcome.CHANGED;
    }
}
