package vn.sontm.report.document;

import vn.sontm.base.VietnameseText;

/**
 * A file that travels inside the printed one: the figures that the paper was made from. Only PDF can carry it.
 *
 * @param name ASCII file name
 * @param mediaType such as {@code application/octet-stream}
 * @param description what a reader's list of attachments shows
 * @param content not copied: whoever hands it over does not change it
 */
public record Attachment(String name, String mediaType, String description, byte[] content) {
    public Attachment {
        if (name.isEmpty() || !name.chars().allMatch(letter -> letter > ' ' && letter < 127)) {
            throw new IllegalArgumentException("the name of an attachment is ASCII without blanks");
        }
        description = VietnameseText.nfc(description);
    }
}
