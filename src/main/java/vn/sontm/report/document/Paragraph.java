package vn.sontm.report.document;

/**
 * Running text.
 *
 * @param align JUSTIFIED sets the first line in; CENTRE breaks into lines of like lengths, as for whom a letter is
 */
public record Paragraph(Text text, Align align) implements Block {
    /** Justified, its first line set in. */
    public Paragraph(Text text) {
        this(text, Align.JUSTIFIED);
    }

    public static Paragraph of(String text) {
        return new Paragraph(Text.of(text));
    }

    public static Paragraph centred(String text) {
        return new Paragraph(Text.of(text), Align.CENTRE);
    }
}
