package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Decimals;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;

/**
 * The lists of a plan's JSON and the registers that their elements become. The fields that make the register's name are
 * left out of its content.
 */
enum PlanPart {
    SETS("sets", RegisterKind.POPULATION, true, "", "id"),
    UNITS("units", RegisterKind.UNIT, false, "code"),
    SUBJECTS("subjects", RegisterKind.SUBJECT, false, "code"),
    AGENCIES("agencies", RegisterKind.AGENCY, false, "", "id"),
    RECOGNITIONS("recognitions", RegisterKind.RECOGNITION, false, "subject", "set"),
    CRITERIA("criteria", RegisterKind.PLAN_CRITERION, true, "", "set", "number"),
    TASKS("tasks", RegisterKind.TASK, true, "", "id"),
    OBJECTIVES("objectives", RegisterKind.OBJECTIVE, true, "", "id"),
    DUTIES("duties", RegisterKind.DUTY, true, "", "id"),
    DUE_DAYS("dueDays", RegisterKind.DUE_DAY, false, "", "id"),
    STARTS("starts", RegisterKind.START, true, "subject", "criterion"),
    TEXT("text", RegisterKind.PLAN_TEXT, false, "", "section");

    private static final Pattern CRITERION = Pattern.compile(".+/\\d{1,6}");

    private final String field;
    private final RegisterKind kind;
    private final boolean yearly;
    private final String subject;
    private final List<String> item;

    /**
     * @param subject the field that is the register's subject; empty where that is the office
     * @param item the fields that are its item, with slashes between them
     */
    PlanPart(String field, RegisterKind kind, boolean yearly, String subject, String... item) {
        this.field = field;
        this.kind = kind;
        this.yearly = yearly;
        this.subject = subject;
        this.item = List.of(item);
    }

    String field() {
        return field;
    }

    RegisterKind kind() {
        return kind;
    }

    /** Whether the office may add elements of its own beside the plan's. */
    boolean open() {
        return this == TASKS || this == OBJECTIVES || this == DUTIES;
    }

    /** Whether a register can be an element at all; what another program wrote under its name is left out. */
    boolean reads(Entry entry) {
        return Decimals.unpack(entry.content()).isObject()
                && (this != CRITERIA
                        || CRITERION.matcher(entry.register().item()).matches());
    }

    Register register(PlanKey plan, JsonNode element) {
        var name = String.join(
                "/", item.stream().map(key -> element.path(key).asText()).toList());
        return register(
                plan, subject.isEmpty() ? plan.office() : element.path(subject).asText(), name);
    }

    private Register register(PlanKey plan, String whom, String name) {
        var prefix = this == TEXT ? plan.id() + "/" : "";
        return new Register(kind.code(), whom, prefix + name, yearly ? plan.period() : "");
    }

    /** The register that {@link #key} was made from. */
    Register register(PlanKey plan, String key) {
        var colon = key.indexOf(':');
        return register(plan, colon < 0 ? plan.office() : key.substring(0, colon), key.substring(colon + 1));
    }

    /** A register's name inside a plan: its item, with the subject before it where that is not the office. */
    String key(PlanKey plan, Register register) {
        var name = this == TEXT ? register.item().substring(plan.id().length() + 1) : register.item();
        return subject.isEmpty() ? name : register.subject() + ":" + name;
    }

    /** What is said beside the name. */
    ObjectNode content(JsonNode element) {
        var content = (ObjectNode) element.deepCopy();
        content.remove(subject);
        content.remove(item);
        return content;
    }

    /** The element that a register's content came from. */
    ObjectNode element(PlanKey plan, Register register, JsonNode content) {
        var element = content.<ObjectNode>deepCopy();
        if (!subject.isEmpty()) {
            element.put(subject, register.subject());
        }
        var name = key(plan, register)
                .substring(subject.isEmpty() ? 0 : register.subject().length() + 1);
        if (this == CRITERIA) {
            var slash = name.lastIndexOf('/');
            element.put("set", name.substring(0, slash)).put("number", Integer.parseInt(name.substring(slash + 1)));
        } else {
            item.forEach(key -> element.put(key, name));
        }
        return element;
    }
}
