package vn.sontm.programme.register;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The kinds of register that this version knows, who may write each, and what its parts mean. A kind that is not
 * listed is kept and passed on unread. The contents are described in data-formats.md.
 */
public enum RegisterKind {
    // written by the consolidating office; the subject is the office's unit code unless said otherwise
    /** Subject: the unit's code. Name, level, parent, threshold lists, attributes with dates, thôn. */
    UNIT("unit", Owner.OFFICE),
    /** Subject: the new unit; item: set id; period: its first day. Content: how each indicator's figures combine. */
    COMBINATION("combination", Owner.OFFICE),
    /** Subject: a unit that went into another; item: what is counted; period: the other's first day. Content: value. */
    WEIGHT("weight", Owner.OFFICE),
    /** Item: set id. Content: the whole catalogue in the format of catalog import. */
    CATALOGUE("catalogue", Owner.OFFICE),
    /** Item: set id, or set/code. Content: document, and the threshold where it differs. */
    CONFIRMATION("confirmation", Owner.OFFICE),
    /** Item: plan id. Content: the plan's head (title, year, sets, dates, setting of củng cố). */
    PLAN("plan", Owner.OFFICE),
    /** Item: plan id/section number. Content: heading and numbered lines as printed. */
    PLAN_TEXT("plan-text", Owner.OFFICE),
    /** Item: set id; period: year. Content: the units that the set's totals count over. */
    POPULATION("population", Owner.OFFICE),
    /** Item: set/number; period: year. Content: the plan's paragraph on one criterion. */
    PLAN_CRITERION("plan-criterion", Owner.OFFICE),
    /** Subject: unit or unit/subject; item: set/number; period: year. Content: attain, consolidate or maintain. */
    TARGET("target", Owner.OFFICE),
    /** Subject: unit or unit/subject; item: set/number; period: year. Content: met, consolidate or not-met. */
    START("start", Owner.OFFICE),
    /** Item: objective id; period: year. */
    OBJECTIVE("objective", Owner.OFFICE),
    /** Item: duty id; period: year. */
    DUTY("duty", Owner.OFFICE),
    /** Item: agency id. Name, printed forms. */
    AGENCY("agency", Owner.OFFICE),
    /** Item: task id; period: year. A task or work of the office's plan. */
    TASK("task", Owner.OFFICE),
    /** Subject: unit/subject. Kind of subject, name, place, owner. */
    SUBJECT("subject", Owner.OFFICE),
    /** Subject: unit or unit/subject; item: set id. Decision, date, title. */
    RECOGNITION("recognition", Owner.OFFICE),
    /** Item: kind of period (month, quarter, half, nine-months, year). Content: due day and whom it binds. */
    DUE_DAY("due-day", Owner.OFFICE),
    /** Item: form id, or issuers. Content: the form's template as the office has adapted it. */
    FORM("form", Owner.OFFICE),
    /** Subject: unit; period. Content: submission (change id) and the office's own positions. */
    LOCK("lock", Owner.OFFICE),
    /** Subject: unit; item: SHA-256 of the file; period. Content: period, day received, name of the file. */
    RECEIPT("receipt", Owner.OFFICE),
    /** Subject: unit or unit/subject; item: set/number@writing unit; period. Content: verdict, word, note. */
    CONCLUSION("conclusion", Owner.OFFICE),
    /** Subject: unit or unit/subject; item: question id@writing unit. */
    QUESTION("question", Owner.OFFICE),
    /** Subject: the unit or agency inspected; item: inspection id. Team, day, findings, due day, day mended. */
    INSPECTION("inspection", Owner.OFFICE),
    /** Subject: the enrolled unit; item: device id. Content: keys, role, scope. */
    ENROLMENT("enrolment", Owner.OFFICE),
    /** Subject: the unit of the device; item: device id. Content: the last (seq, id) that still counts, or lifted. */
    REVOCATION("revocation", Owner.OFFICE),
    /** Subject: the office that began by itself. Content: unit, name and PCs of the office that it takes as higher. */
    ADOPTION("adoption", Owner.OFFICE),

    // written by the department, inside its slice
    /** Subject: unit or unit/subject; item: set/number@writing unit; period. Content: verdict, note. */
    DEPARTMENT_WORD("department-word", Owner.DEPARTMENT),

    // written by the commune; the subject is its unit code or unit/subject
    /** Item: set/code or set/code#part; period: month, or year for a yearly indicator. Content: value, note. */
    VALUE("value", Owner.COMMUNE),
    /** Item: set/code; period: month. Content: verdict (met, not-met, not-applicable) and reason. */
    DECLARATION("declaration", Owner.COMMUNE),
    /** Item: name of the fact (such as so_truong); period: year or empty. Content: value. */
    FACT("fact", Owner.COMMUNE),
    /** Item: evidence id. Name, size, SHA-256, media type, date, expiry. */
    EVIDENCE("evidence", Owner.COMMUNE),
    /** Item: evidence id|set/code. A member of the set evidence × indicator. */
    EVIDENCE_LINK("evidence-link", Owner.COMMUNE),
    /** Item: evidence id|document, an id or set/code/id. A member of the set evidence × required document. */
    DOCUMENT_FILE("document-file", Owner.COMMUNE),
    /** Item: task id@writing unit; period: month. Content: percent, quantity, state, note. */
    TASK_PROGRESS("task-progress", Owner.COMMUNE),
    /** Item: task id|source; period: month. Content: allocated, disbursed, and what people gave. */
    FUNDING("funding", Owner.COMMUNE),
    /** Item: task id. A task of the commune's own plan. */
    OWN_TASK("own-task", Owner.COMMUNE),
    /** Item: plan year. Number and dates of the commune's own plan. */
    OWN_PLAN("own-plan", Owner.COMMUNE),
    /** Item: activity id. Kind, date, participants, contents. An office and a department write of their own. */
    ACTIVITY("activity", Owner.COMMUNE),
    /** Item: product id. An OCOP product, a cooperative or a value chain with what is known of it. */
    PRODUCT("product", Owner.COMMUNE),
    /** Item: difficulty id; period: month. Text, kind. */
    DIFFICULTY("difficulty", Owner.COMMUNE),
    /** Item: comment id; content names set/code. */
    COMMENT("comment", Owner.COMMUNE),
    /** Item: question id. Answer to the office. */
    ANSWER("answer", Owner.COMMUNE),
    /** Period: the one submitted. Content: "as of" day, positions of the unit's devices, check code. */
    SUBMISSION("submission", Owner.COMMUNE),

    // either side, each for its own
    /** Item: document id. Content: the indicator that it is about, name, source, days. An office asks all its units. */
    REQUIRED_DOCUMENT("required-document", Owner.ANYONE_OWN),
    /** Item: id that is replaced. Content: id that stands for both. */
    ALIAS("alias", Owner.ANYONE_OWN);

    /** Who may write a register of a kind. */
    public enum Owner {
        OFFICE,
        DEPARTMENT,
        COMMUNE,
        ANYONE_OWN
    }

    // asked for every change of a ledger
    private static final Map<String, RegisterKind> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RegisterKind::code, kind -> kind));

    private final String code;
    private final Owner owner;

    RegisterKind(String code, Owner owner) {
        this.code = code;
        this.owner = owner;
    }

    public String code() {
        return code;
    }

    public Owner owner() {
        return owner;
    }

    public static Optional<RegisterKind> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
