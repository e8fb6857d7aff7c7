package vn.sontm.workspace;

import java.time.LocalDate;
import java.util.List;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Change;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.reform.Reform;
import vn.sontm.programme.reform.UnitBook;
import vn.sontm.programme.unit.Formation;
import vn.sontm.programme.unit.Units;

/** sắp xếp đơn vị: decisions about units, written at once or not at all. */
public final class Reforms {
    private final Workspace workspace;

    public Reforms(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Refuses with {@link ErrorCode#REFORM_INVALID} what cannot be, and what would take away the unit that this workspace
     * itself writes for; with {@link ErrorCode#UNIT_UNKNOWN} a unit that nobody knows.
     */
    public List<Change> decide(Reform reform) {
        var own = workspace.identity().unit();
        if (reform.ending().contains(own)) {
            var name = Units.from(workspace.registers())
                    .nameOn(own, LocalDate.now(workspace.environment().clock()));
            throw new Refusal(ErrorCode.REFORM_INVALID, Messages.text("reform.invalid.self", name));
        }
        return workspace.append(reform.statements(new UnitBook(workspace.registers())));
    }

    /** Answers, now or anew, how the figures of a merged unit or of a part of a split come about. */
    public List<Change> answer(Formation formation, Answers answers) {
        return workspace.append(answers.statements(formation));
    }
}
