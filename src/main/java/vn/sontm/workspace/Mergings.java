package vn.sontm.workspace;

import java.util.List;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.MergedRegisters;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;

/** Gộp hai mục: says that two items of a unit are the same thing made twice, and takes it back. */
public final class Mergings {
    private final Workspace workspace;

    public Mergings(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * From now on one stands for both. Refuses with {@link ErrorCode#REGISTER_UNKNOWN} what is no item of the same kind and
     * unit, or is not there.
     */
    public List<Change> merge(Register standing, Register replaced) {
        if (!alike(standing, replaced)) {
            throw new Refusal(ErrorCode.REGISTER_UNKNOWN, RegisterNames.name(replaced));
        }
        var content = Json.object().put("item", id(standing));
        return workspace.append(List.of(new Statement(alias(replaced), Content.of(content))));
    }

    private boolean alike(Register standing, Register replaced) {
        return RegisterKind.of(standing.kind()).filter(MergedRegisters::merges).isPresent()
                && standing.kind().equals(replaced.kind())
                && standing.unit().equals(replaced.unit())
                && !id(standing).equals(id(replaced))
                && workspace.registers().find(standing).isPresent()
                && workspace.registers().find(replaced).isPresent();
    }

    /** Shows every item again that this one stands for. Refuses an empty reason with {@link ErrorCode#REASON_MISSING}. */
    public List<Change> separate(Register standing, String reason) {
        var removal = Content.removal(Typed.required(reason, ErrorCode.REASON_MISSING));
        return workspace.append(sameAs(standing).stream()
                .map(id -> new Statement(alias(standing, id), removal))
                .toList());
    }

    /** The ids that an item stands for, besides its own. */
    public List<String> sameAs(Register item) {
        return new MergedRegisters(workspace.store().registers()).sameAs(item);
    }

    private Register alias(Register replaced) {
        return alias(replaced, id(replaced));
    }

    /** Of a place inside a unit its office speaks, which keeps the list of them. */
    private Register alias(Register like, String id) {
        var whose = isPlace(like) ? workspace.identity().unit() : like.subject();
        return new Register(RegisterKind.ALIAS.code(), whose, id, "");
    }

    private static String id(Register item) {
        return isPlace(item) ? item.subject() : item.item();
    }

    private static boolean isPlace(Register item) {
        return item.kind().equals(RegisterKind.SUBJECT.code());
    }
}
