package vn.sontm.report.document;

import java.util.List;
import java.util.Optional;

/**
 * A filled form, ready to be drawn in any format.
 *
 * @param attachment the sync file of a submitted report, where the paper is to carry it
 */
public record Document(Properties properties, List<Part> parts, Optional<Attachment> attachment) {
    public Document {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a document has at least one part");
        }
    }

    public Document(Properties properties, List<Part> parts) {
        this(properties, parts, Optional.empty());
    }

    /** The same document, carrying a file. */
    public Document carrying(Attachment file) {
        return new Document(properties, parts, Optional.of(file));
    }
}
