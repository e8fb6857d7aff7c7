package vn.sontm.safety.update;

import java.util.List;

/**
 * What a signed, whole and newer update file brings: for a person to read before saying yes.
 *
 * @param notes what is new, in Vietnamese, a line each
 */
public record UpdateOffer(Version running, Version offered, List<String> notes) {
    public UpdateOffer {
        notes = List.copyOf(notes);
    }
}
