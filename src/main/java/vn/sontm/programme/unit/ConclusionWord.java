package vn.sontm.programme.unit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.sontm.base.Messages;

/** What conclusions are called: xác nhận, thẩm tra, thẩm định. The word is data of the concluding unit, else of its level. */
public final class ConclusionWord {
    /** The attribute of an office's unit that names its conclusions. */
    private static final String ATTRIBUTE = "ket-luan";

    private static final String USUAL = "conclusion.word.";
    private static final Set<String> USUALLY = Messages.keysBelow(USUAL);

    private ConclusionWord() {}

    /** Of a department, whatever its office. */
    public static String ofDepartment() {
        return Messages.text(USUAL + "department");
    }

    /** As the office's unit holds it on the day, else as is usual at its level. */
    public static String of(Optional<Unit> office, LocalDate day) {
        return office.flatMap(unit -> unit.attribute(ATTRIBUTE, day))
                .orElseGet(() -> usual(office.map(unit -> unit.levelOn(day)).orElse("")));
    }

    private static String usual(String level) {
        return Messages.text(USUAL + (USUALLY.contains(level) ? level : "district"));
    }
}
