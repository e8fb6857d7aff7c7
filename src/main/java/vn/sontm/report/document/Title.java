package vn.sontm.report.document;

/**
 * The kind of document ("BÁO CÁO") and its subject, centred, with a short rule below.
 *
 * @param addition a line in italics below, such as the day of the figures; may be empty
 */
public record Title(String kind, String subject, String addition) implements Block {
    public Title {
        kind = Clean.text(kind);
        subject = Clean.text(subject);
        addition = Clean.text(addition);
    }
}
