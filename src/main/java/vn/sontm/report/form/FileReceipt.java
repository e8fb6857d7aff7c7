package vn.sontm.report.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;

/**
 * A file that came in, as its receipt says.
 *
 * @param unit code of the unit that it is from
 * @param unitName title and name of that unit
 * @param sha256 of the file, in hexadecimal
 * @param period code of the period that it reports on; empty where none was named
 * @param received the day that a person confirmed
 * @param receivedBy who confirmed it
 * @param checkCode mã đối chiếu of the submission in it; empty where there is none
 * @param held what it held, in sentences
 */
public record FileReceipt(
        String unit,
        String unitName,
        String file,
        String sha256,
        String period,
        Optional<LocalDate> received,
        String receivedBy,
        String checkCode,
        List<String> held) {
    public FileReceipt {
        held = List.copyOf(held);
    }

    /** Reads the register of a receipt. */
    public static FileReceipt of(Entry entry, String unitName) {
        var content = entry.content();
        return new FileReceipt(
                entry.register().unit(),
                unitName,
                content.path("file").asText(),
                entry.register().item(),
                content.path("period").asText(),
                Recorded.day(content.path("received")),
                entry.author(),
                content.path("checkCode").asText(),
                Recorded.texts(content.path("held")));
    }
}
