package vn.sontm.report.form;

import java.util.Optional;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Paragraph;

/**
 * A sentence of a report.
 *
 * @param origin what its figures are made of; empty where it has none
 */
record Sentence(String text, Optional<Origin> origin) {
    static Sentence of(String text) {
        return new Sentence(text, Optional.empty());
    }

    static Sentence of(String text, Origin origin) {
        return new Sentence(text, Optional.of(origin));
    }

    Paragraph paragraph() {
        var paragraph = Paragraph.of(text);
        return origin.map(paragraph::from).orElse(paragraph);
    }
}
