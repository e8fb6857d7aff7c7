package vn.sontm.workspace;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Role;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.ConclusionWord;
import vn.sontm.programme.unit.Units;

/**
 * xác nhận, thẩm tra, thẩm định: what an office or a department concludes on a criterion. The word is data of the unit's
 * level; the writing unit is part of the register, so nobody overwrites another's word.
 */
public final class Conclusions {
    private final Workspace workspace;

    public Conclusions(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * @param subject a unit code, or unit/subject
     * @param criterion set/number
     */
    public List<Change> conclude(String subject, String criterion, Period period, Verdict verdict, String note) {
        return conclude(List.of(subject), criterion, period, verdict, note);
    }

    /** The same on several subjects, all at once. */
    public List<Change> conclude(
            Collection<String> subjects, String criterion, Period period, Verdict verdict, String note) {
        var content = Json.object().put("verdict", verdict.code()).put("word", word());
        if (!Typed.text(note).isEmpty()) {
            content.put("note", Typed.text(note));
        }
        return workspace.append(subjects.stream()
                .map(subject -> new Statement(register(subject, criterion, period), Content.of(content)))
                .toList());
    }

    /** Takes a conclusion back. Refuses an empty reason with {@link ErrorCode#REASON_MISSING}. */
    public List<Change> withdraw(String subject, String criterion, Period period, String reason) {
        var removal = Content.removal(Typed.required(reason, ErrorCode.REASON_MISSING));
        return workspace.append(List.of(new Statement(register(subject, criterion, period), removal)));
    }

    /** What this workspace's conclusions are called now. */
    public String word() {
        return word(
                workspace.identity(),
                Units.from(workspace.registers()),
                LocalDate.now(workspace.environment().clock()));
    }

    /** What the conclusions of a workspace are called on a day. */
    public static String word(Identity identity, Units units, LocalDate day) {
        return identity.role() == Role.DEPARTMENT
                ? ConclusionWord.ofDepartment()
                : ConclusionWord.of(units.find(identity.unit()), day);
    }

    private Register register(String subject, String criterion, Period period) {
        var identity = workspace.identity();
        var kind = identity.role() == Role.DEPARTMENT ? RegisterKind.DEPARTMENT_WORD : RegisterKind.CONCLUSION;
        return new Register(kind.code(), subject, criterion + "@" + identity.unit(), period.code());
    }
}
