package vn.sontm.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.Recognitions;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;

/** công nhận: titles that decisions gave to units and subjects, whatever they meet today. */
public final class Titles {
    private final Workspace workspace;

    public Titles(Workspace workspace) {
        this.workspace = workspace;
    }

    public Recognitions all() {
        return Recognitions.from(workspace.registers());
    }

    /**
     * Refuses with {@link ErrorCode#UNIT_UNKNOWN}, {@link ErrorCode#SUBJECT_UNKNOWN}, {@link ErrorCode#SET_UNKNOWN} or
     * {@link ErrorCode#DOCUMENT_MISSING}.
     *
     * @param subject a unit code, or unit/subject
     * @param set id of the set that it was recognised under, or the level of sets where that set is not here
     * @param decision number, date and issuer as people cite it
     * @param date of the decision, where it is known
     */
    public List<Change> recognise(String subject, String set, String decision, Optional<LocalDate> date) {
        new KnownSubjects(workspace.registers()).check(subject);
        var content = Json.object()
                .put("title", title(set))
                .put("decision", Typed.required(decision, ErrorCode.DOCUMENT_MISSING));
        date.ifPresent(day -> content.put("date", day.toString()));
        return workspace.append(List.of(new Statement(register(subject, set), Content.of(content))));
    }

    /**
     * thu hồi: the title is taken away by a decision; what it was given by stays on record. Refuses with
     * {@link ErrorCode#DOCUMENT_MISSING}, and with {@link ErrorCode#REGISTER_UNKNOWN} a title that is not there.
     */
    public List<Change> revoke(String subject, String set, String decision, Optional<LocalDate> date) {
        var register = register(subject, set);
        var content = workspace
                .registers()
                .find(register)
                .map(entry -> (ObjectNode) entry.content().deepCopy())
                .orElseThrow(() -> new Refusal(ErrorCode.REGISTER_UNKNOWN, RegisterNames.name(register)));
        var revoked = Json.object().put("decision", Typed.required(decision, ErrorCode.DOCUMENT_MISSING));
        date.ifPresent(day -> revoked.put("date", day.toString()));
        content.set("revoked", revoked);
        return workspace.append(List.of(new Statement(register, Content.of(content))));
    }

    /** Takes back what should not have been entered. Refuses an empty reason with {@link ErrorCode#REASON_MISSING}. */
    public List<Change> withdraw(String subject, String set, String reason) {
        var removal = Content.removal(Typed.required(reason, ErrorCode.REASON_MISSING));
        return workspace.append(List.of(new Statement(register(subject, set), removal)));
    }

    private String title(String set) {
        var sets = workspace.sets();
        return sets.find(set)
                .or(() -> sets.all().stream()
                        .filter(known -> known.level().equals(set))
                        .findFirst())
                .map(CriteriaSet::title)
                .orElseThrow(() -> new Refusal(ErrorCode.SET_UNKNOWN, set));
    }

    private static Register register(String subject, String set) {
        return new Register(RegisterKind.RECOGNITION.code(), subject, set, "");
    }
}
