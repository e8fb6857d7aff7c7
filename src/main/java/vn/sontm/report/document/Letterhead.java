package vn.sontm.report.document;

import java.util.List;

/**
 * The head of an administrative document in two columns. Left: parent body, issuing body (bold, short rule), number, and
 * for a letter what it is about. Right: the nation and its motto, place and date.
 *
 * @param parent lines of the parent body; none where practice prints none
 * @param issuer lines of the issuing body
 * @param subject "V/v …" of a letter; empty for documents with a kind title
 */
public record Letterhead(
        List<String> parent,
        List<String> issuer,
        String nation,
        String motto,
        String number,
        String subject,
        String placeAndDate)
        implements Block {
    public Letterhead {
        parent = Clean.lines(parent);
        issuer = Clean.lines(issuer);
        nation = Clean.text(nation);
        motto = Clean.text(motto);
        number = Clean.text(number);
        subject = Clean.text(subject);
        placeAndDate = Clean.text(placeAndDate);
    }
}
