package vn.sontm.report.document;

import java.util.Optional;

/**
 * Running text.
 *
 * @param align JUSTIFIED sets the first line in; CENTRE breaks into lines of like lengths, as for whom a letter is
 * @param origin what its figures are made of
 */
public record Paragraph(Text text, Align align, Optional<Origin> origin) implements Block {
    /** Justified, its first line set in. */
    public Paragraph(Text text) {
        this(text, Align.JUSTIFIED);
    }

    public Paragraph(Text text, Align align) {
        this(text, align, Optional.empty());
    }

    public static Paragraph of(String text) {
        return new Paragraph(Text.of(text));
    }

    public static Paragraph centred(String text) {
        return new Paragraph(Text.of(text), Align.CENTRE);
    }

    /** The same with what its figures are made of. */
    public Paragraph from(Origin other) {
        return new Paragraph(text, align, Optional.of(other));
    }
}
