package vn.sontm.report.document;

/**
 * How an annex begins: its label ("Biểu số 01"), its title, and the document that it is attached to, centred.
 *
 * @param attachedTo in italics below the title
 * @param addition a last line in italics, such as the day of the figures; may be empty
 */
public record AnnexTitle(String label, String title, String attachedTo, String addition) implements Block {
    public AnnexTitle {
        label = Clean.text(label);
        title = Clean.text(title);
        attachedTo = Clean.text(attachedTo);
        addition = Clean.text(addition);
    }
}
