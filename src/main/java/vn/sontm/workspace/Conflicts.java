package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Heads;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.ValueReader;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;

/** The facts about which people disagree, and the word of whoever decides. */
public final class Conflicts {
    private final Workspace workspace;

    public Conflicts(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * One disagreement.
     *
     * @param name the register as {@link RegisterNames} writes it
     * @param choices the competing changes, numbered from one, in the order of the ledger
     */
    public record Conflict(Register register, String name, List<Change> choices) {
        public Conflict {
            choices = List.copyOf(choices);
        }
    }

    public List<Conflict> list() {
        return workspace.store().conflicts().stream().map(Conflicts::conflict).toList();
    }

    /** Takes the choice with this number, counted from one; refuses with {@link ErrorCode#CHOICE_UNKNOWN}. */
    public List<Change> take(Register register, int number) {
        var heads = heads(register).changes();
        if (number < 1 || number > heads.size()) {
            throw new Refusal(ErrorCode.CHOICE_UNKNOWN, number);
        }
        return resolve(register, heads.get(number - 1).content());
    }

    /**
     * Says another figure than any of the choices, as typed. Refuses with {@link ErrorCode#VALUE_INVALID} what is no figure
     * of the register's indicator, and with {@link ErrorCode#REGISTER_UNKNOWN} a register that holds no figure.
     */
    public List<Change> figure(Register register, String typed) {
        return figure(register, typed, "");
    }

    /** The same with a note that says why; an empty one says nothing. */
    public List<Change> figure(Register register, String typed, String note) {
        if (!register.kind().equals(RegisterKind.VALUE.code())) {
            throw new Refusal(ErrorCode.REGISTER_UNKNOWN, RegisterNames.name(register));
        }
        var measure = workspace.sets().measure(register.item());
        var figure = ValueReader.read(measure, typed).toPlainString();
        var content = Json.object().put("value", figure);
        if (!Typed.text(note).isEmpty()) {
            content.put("note", note);
        }
        return decide(register, content);
    }

    /** Says something else than any of the choices. */
    public List<Change> decide(Register register, JsonNode content) {
        heads(register);
        return resolve(register, Content.of(Typed.json(content)));
    }

    /** The change names all heads as its parents, so the disagreement ends wherever it arrives. */
    private List<Change> resolve(Register register, Content content) {
        return workspace.append(List.of(new Statement(register, content)));
    }

    private Heads heads(Register register) {
        var heads = workspace.store().heads(register);
        if (heads.isEmpty()) {
            throw new Refusal(ErrorCode.REGISTER_UNKNOWN, RegisterNames.name(register));
        }
        return heads;
    }

    private static Conflict conflict(Heads heads) {
        var register = heads.changes().getFirst().register();
        return new Conflict(register, RegisterNames.name(register), heads.changes());
    }
}
