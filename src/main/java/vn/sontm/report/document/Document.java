package vn.sontm.report.document;

import java.util.List;

/** A filled form, ready to be drawn in any format. */
public record Document(Properties properties, List<Part> parts) {
    public Document {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a document has at least one part");
        }
    }
}
