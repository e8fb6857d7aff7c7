package vn.sontm.report.document;

import java.time.ZonedDateTime;

/**
 * What a file says about itself. The language is always Vietnamese.
 *
 * @param author the issuing body
 * @param created the one fact that two prints of the same figures differ in
 */
public record Properties(String formId, String title, String author, ZonedDateTime created) {
    public Properties {
        title = Clean.text(title);
        author = Clean.text(author);
    }
}
