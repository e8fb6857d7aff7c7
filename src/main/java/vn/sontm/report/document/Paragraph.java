package vn.sontm.report.document;

/** Running text: justified, its first line set in. */
public record Paragraph(Text text) implements Block {
    public static Paragraph of(String text) {
        return new Paragraph(Text.of(text));
    }
}
