package vn.sontm.report.document;

import java.util.List;

/**
 * Room for a signature.
 *
 * @param placeAndDate in italics above; empty where the head has it
 * @param authority lines such as "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"
 * @param hint in italics below, such as "(Ký, ghi rõ họ tên)"; may be empty
 * @param name of the signatory; empty leaves room to write it
 */
public record Signature(String placeAndDate, List<String> authority, String hint, String name) implements Closing.Side {
    public Signature {
        placeAndDate = Clean.text(placeAndDate);
        authority = Clean.lines(authority);
        hint = Clean.text(hint);
        name = Clean.text(name);
    }
}
