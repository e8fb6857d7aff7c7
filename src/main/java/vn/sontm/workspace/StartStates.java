package vn.sontm.workspace;

import java.util.List;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.StatedStart;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;

/** trạng thái đầu năm: what the office enters for every subject and criterion, since plans give totals only. */
public final class StartStates {
    private final Workspace workspace;

    public StartStates(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * All of these or none. Refuses with {@link ErrorCode#CRITERION_UNKNOWN}, {@link ErrorCode#UNIT_UNKNOWN} or
     * {@link ErrorCode#SUBJECT_UNKNOWN}.
     *
     * @param year whose start it is
     */
    public List<Change> enter(int year, List<StatedStart> starts) {
        var sets = workspace.sets();
        var known = new KnownSubjects(workspace.registers());
        return workspace.append(starts.stream()
                .map(start -> {
                    sets.criterion(start.criterion());
                    known.check(start.subject());
                    return new Statement(register(year, start), content(start.state()));
                })
                .toList());
    }

    /** Takes a state back, so that it is unknown again. Refuses an empty reason with {@link ErrorCode#REASON_MISSING}. */
    public List<Change> withdraw(int year, String subject, String criterion, String reason) {
        var register = register(year, new StatedStart(subject, criterion, StartState.UNKNOWN));
        var removal = Content.removal(Typed.required(reason, ErrorCode.REASON_MISSING));
        return workspace.append(List.of(new Statement(register, removal)));
    }

    private static Register register(int year, StatedStart start) {
        return new Register(RegisterKind.START.code(), start.subject(), start.criterion(), "%04d".formatted(year));
    }

    private static Content content(StartState state) {
        if (state == StartState.UNKNOWN) {
            throw new IllegalArgumentException("nobody states that a state is unknown: withdraw it");
        }
        return Content.of(Json.object().put("state", state.code()));
    }
}
