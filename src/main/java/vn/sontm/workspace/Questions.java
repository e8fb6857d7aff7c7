package vn.sontm.workspace;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;

/** Hỏi – đáp: an office asks, the unit answers; the question bears the asking unit's name. */
public final class Questions {
    private final Workspace workspace;

    public Questions(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Asks the same of each subject, all at once. Refuses an empty text with {@link ErrorCode#REASON_MISSING}.
     *
     * @param about set/number or set/code; may be empty
     */
    public List<Change> ask(Collection<String> subjects, String about, String text, Optional<LocalDate> due) {
        var content = Json.object().put("text", Typed.required(text, ErrorCode.REASON_MISSING));
        if (!about.isEmpty()) {
            content.put("about", about);
        }
        due.ifPresent(day -> content.put("due", day.toString()));
        return workspace.append(subjects.stream()
                .map(subject -> Statement.of(
                        RegisterKind.QUESTION,
                        subject,
                        RandomIds.next(workspace.environment()) + "@"
                                + workspace.identity().unit(),
                        "",
                        content))
                .toList());
    }

    /** Refuses an empty text with {@link ErrorCode#REASON_MISSING}. */
    public List<Change> answer(Question question, String text) {
        var content = Json.object().put("text", Typed.required(text, ErrorCode.REASON_MISSING));
        return workspace.append(
                List.of(Statement.of(RegisterKind.ANSWER, question.subject(), question.id(), "", content)));
    }

    /** Takes a question back. Refuses an empty reason with {@link ErrorCode#REASON_MISSING}. */
    public List<Change> withdraw(Question question, String reason) {
        var register = new Register(RegisterKind.QUESTION.code(), question.subject(), question.id(), "");
        return workspace.append(
                List.of(new Statement(register, Content.removal(Typed.required(reason, ErrorCode.REASON_MISSING)))));
    }

    /** All that are known here, open ones first, then the latest first. */
    public List<Question> list() {
        return workspace.registers().all(RegisterKind.QUESTION).stream()
                .map(entry -> Question.of(entry, answer(entry)))
                .sorted(Comparator.comparing((Question question) -> !question.isOpen())
                        .thenComparing(Question::at, Comparator.reverseOrder())
                        .thenComparing(Question::id))
                .toList();
    }

    private Optional<Entry> answer(Entry question) {
        var register = question.register();
        return workspace
                .registers()
                .find(new Register(RegisterKind.ANSWER.code(), register.subject(), register.item(), ""));
    }
}
