package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;

/**
 * Tasks, activities, comments, difficulties and the like, as JSON: one object or a list of objects
 * {@code {kind, item?, subject?, period?, content}}. Without an item a new one is made; without a subject it is the unit
 * of this workspace. All of a file is recorded or nothing.
 */
public final class Records {
    private static final Set<RegisterKind> KINDS = EnumSet.of(
            RegisterKind.FACT,
            RegisterKind.TASK_PROGRESS,
            RegisterKind.FUNDING,
            RegisterKind.OWN_TASK,
            RegisterKind.OWN_PLAN,
            RegisterKind.ACTIVITY,
            RegisterKind.PRODUCT,
            RegisterKind.DIFFICULTY,
            RegisterKind.COMMENT,
            RegisterKind.QUESTION,
            RegisterKind.ANSWER,
            RegisterKind.OBJECTIVE,
            RegisterKind.DUTY,
            RegisterKind.TASK,
            RegisterKind.AGENCY,
            RegisterKind.SUBJECT,
            RegisterKind.REQUIRED_DOCUMENT,
            RegisterKind.UNIT,
            RegisterKind.INSPECTION,
            RegisterKind.DUE_DAY);
    private static final Set<RegisterKind> MONTHLY =
            EnumSet.of(RegisterKind.TASK_PROGRESS, RegisterKind.FUNDING, RegisterKind.DIFFICULTY);
    private static final Set<RegisterKind> WORDS = EnumSet.of(RegisterKind.TASK_PROGRESS, RegisterKind.QUESTION);
    private static final Set<RegisterKind> FREE = EnumSet.of(
            RegisterKind.PRODUCT,
            RegisterKind.ACTIVITY,
            RegisterKind.DIFFICULTY,
            RegisterKind.COMMENT,
            RegisterKind.OWN_TASK);

    private final Workspace workspace;

    public Records(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Refuses with {@link ErrorCode#RECORD_INVALID}, listing every mistake with the number of its object. */
    public List<Change> record(JsonNode file, Optional<Period> period) {
        var statements = new ArrayList<Statement>();
        var mistakes = new ArrayList<String>();
        var objects = file.isArray() ? file : Json.array().add(file);
        for (var number = 1; number <= objects.size(); number++) {
            try {
                statements.add(statement(objects.get(number - 1), number, period));
            } catch (Mistake e) {
                mistakes.add(e.getMessage());
            }
        }
        if (!mistakes.isEmpty()) {
            throw new Refusal(ErrorCode.RECORD_INVALID, mistakes, mistakes.getFirst());
        }
        return workspace.append(statements);
    }

    private Statement statement(JsonNode object, int number, Optional<Period> period) throws Mistake {
        if (!object.isObject() || !object.path("content").isObject()) {
            throw new Mistake("record.shape");
        }
        var kind = RegisterKind.of(object.path("kind").asText())
                .filter(KINDS::contains)
                .orElseThrow(
                        () -> new Mistake("record.kind", object.path("kind").asText()));
        var content = Typed.json(object.path("content"));
        if (FREE.contains(kind)
                && content.path("text").asText().isEmpty()
                && content.path("title").asText().isEmpty()) {
            throw new Mistake("record.text", number);
        }
        if (kind == RegisterKind.FUNDING && !Funds.isRecord(object.path("item").asText(), content)) {
            throw new Mistake("record.funding", number);
        }
        if (kind == RegisterKind.REQUIRED_DOCUMENT
                && (content.path("about").asText().isEmpty()
                        || content.path("name").asText().isEmpty())) {
            throw new Mistake("record.document", number);
        }
        return new Statement(register(object, kind, number, period), canonical(content, number));
    }

    private Register register(JsonNode object, RegisterKind kind, int number, Optional<Period> period) throws Mistake {
        var unit = workspace.identity().unit();
        var item = Typed.text(object.path("item").asText());
        if (item.isEmpty() && kind != RegisterKind.UNIT) {
            item = RandomIds.next(workspace.environment());
        }
        if (WORDS.contains(kind) && !item.endsWith("@" + unit)) {
            item += "@" + unit;
        }
        var subject = Typed.text(object.path("subject").asText(unit));
        return new Register(kind.code(), subject, item, period(object, kind, number, period));
    }

    private static String period(JsonNode object, RegisterKind kind, int number, Optional<Period> given)
            throws Mistake {
        var own = object.path("period").asText();
        if (!own.isEmpty()) {
            return Period.parse(own).code();
        }
        if (!MONTHLY.contains(kind)) {
            return "";
        }
        return given.map(Period::lastMonth).map(Period::code).orElseThrow(() -> new Mistake("record.period", number));
    }

    private static Content canonical(JsonNode content, int number) throws Mistake {
        try {
            return Content.of(content);
        } catch (IllegalArgumentException e) {
            throw new Mistake("record.content", number, String.valueOf(e.getMessage()));
        }
    }

    /** One mistake in a file, as a sentence. */
    private static final class Mistake extends Exception {
        private static final long serialVersionUID = 1L;

        private Mistake(String key, Object... arguments) {
            super(Messages.text(key, arguments));
        }
    }
}
