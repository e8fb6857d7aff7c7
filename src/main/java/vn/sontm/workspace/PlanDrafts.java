package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Change;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanDiff;
import vn.sontm.programme.plan.PlanDifference;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.programme.plan.PlanHead;
import vn.sontm.programme.plan.PlanNow;
import vn.sontm.programme.plan.PlanReader;
import vn.sontm.programme.plan.PlanRegisters;
import vn.sontm.programme.plan.StatedStart;
import vn.sontm.programme.register.OverlaidRegisters;
import vn.sontm.programme.register.Registers;

/**
 * Plans of this office that are being written. A draft is a fact of this PC: nothing typed into it is lost, and nobody else
 * sees it until it is published, as another version of the plan.
 */
public final class PlanDrafts {
    private static final String KEY = "plan-draft:";

    private final Workspace workspace;

    public PlanDrafts(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * A plan to work on.
     *
     * @param version in force; 0 for one that was never published
     */
    public record Known(String id, int year, String title, int version, boolean drafted) {}

    /** Those of this office, the latest year first. */
    public List<Known> list() {
        var plans = new TreeMap<String, Known>();
        new Plans(workspace)
                .list().stream()
                        .filter(head ->
                                head.office().equals(workspace.identity().unit()))
                        .forEach(head -> plans.put(head.id(), known(head, head.version(), false)));
        workspace.drafts().startingWith(KEY).forEach((key, text) -> {
            var head = PlanDraft.read(text).said().head();
            var version = Optional.ofNullable(plans.get(head.id())).map(Known::version);
            plans.put(head.id(), known(head, version.orElse(0), true));
        });
        return plans.values().stream()
                .sorted(Comparator.comparingInt(Known::year).reversed().thenComparing(Known::id))
                .toList();
    }

    private static Known known(PlanHead head, int version, boolean drafted) {
        return new Known(head.id(), head.year(), head.title(), version, drafted);
    }

    /** The draft, up to date with what stands beside it; the plan in force where there is none. */
    public Optional<ObjectNode> find(String id) {
        return draft(id).map(PlanDraft::plan).or(() -> PlanNow.of(workspace.registers(), id));
    }

    /** Refuses with {@link ErrorCode#PLAN_MISSING}. */
    public ObjectNode get(String id) {
        return find(id).orElseThrow(() -> new Refusal(ErrorCode.PLAN_MISSING));
    }

    /** Changes the draft; the first change of a plan in force makes one. Refuses with {@link ErrorCode#PLAN_MISSING}. */
    public ObjectNode edit(String id, Consumer<ObjectNode> change) {
        return change(id, change).after();
    }

    /** What a plan said before a change and says after it. */
    public record Edited(ObjectNode before, ObjectNode after) {}

    /** As {@link #edit} does, for whoever may want it back. */
    public Edited change(String id, Consumer<ObjectNode> change) {
        var before = get(id);
        var plan = before.deepCopy();
        change.accept(plan);
        return new Edited(before, keep(id, plan));
    }

    /**
     * Adds an element to one of a plan's lists.
     *
     * @param prefix of its id
     * @return its id
     */
    public String add(String plan, String list, String prefix, ObjectNode content) {
        var id = prefix + RandomIds.next(workspace.environment());
        edit(plan, json -> PlanEdits.element(json, list, id).setAll(content.deepCopy()));
        return id;
    }

    /** Enters a starting state of the plan's year, in force at once; where the draft said another, it says this one too. */
    public List<Change> enter(String plan, StatedStart start) {
        var changes = new StartStates(workspace).enter(get(plan).path("year").asInt(), List.of(start));
        edit(plan, json -> PlanEdits.start(json, start));
        return changes;
    }

    /** Puts another text in the draft's place, such as one that came back from a spreadsheet. */
    public ObjectNode keep(String id, ObjectNode plan) {
        var text = (ObjectNode) Json.parse(plan.toString());
        var now = now(text);
        if (text.equals(now)) {
            discard(id);
        } else {
            workspace.drafts().keep(KEY + id, new PlanDraft(now, text).write());
        }
        return text;
    }

    /** A plan file becomes a draft. Refuses with {@link ErrorCode#PLAN_INVALID} mistakes, also a plan of another office. */
    public String take(JsonNode file) {
        var head = PlanReader.read(file).head();
        new Plans(workspace).ours(head);
        keep(head.id(), (ObjectNode) file);
        return head.id();
    }

    /** The plan whose draft would be lost if a plan file became the draft instead. */
    public Optional<Known> replacedBy(JsonNode file) {
        return list().stream()
                .filter(plan ->
                        plan.drafted() && plan.id().equals(file.path("id").asText()))
                .findFirst();
    }

    /** What was changed here is lost. */
    public void discard(String id) {
        workspace.drafts().discard(KEY + id);
    }

    /** What publishing would change; nothing for a plan that was never published. */
    public List<PlanDifference> changes(String id) {
        return draft(id)
                .flatMap(draft -> PlanNow.of(workspace.registers(), id)
                        .map(now -> PlanDiff.between(Plan.draft(now), draft.said())))
                .orElseGet(List::of);
    }

    /** Everything as it would be with the draft published. */
    public Registers registers(String id) {
        var registers = workspace.registers();
        return draft(id)
                .<Registers>map(
                        draft -> new OverlaidRegisters(registers, PlanRegisters.update(registers, draft.plan(), "")))
                .orElse(registers);
    }

    /**
     * Puts the draft in force, as {@link Plans#take} does: units receive it with the next file. Refuses with
     * {@link ErrorCode#PLAN_MISSING} and {@link ErrorCode#PLAN_INVALID}; the draft stays then.
     */
    public Plans.Taken publish(String id) {
        var draft = draft(id).orElseThrow(() -> new Refusal(ErrorCode.PLAN_MISSING));
        var plan = draft.plan().deepCopy();
        unsaid(plan, draft.base());
        var taken = new Plans(workspace).take(plan);
        discard(id);
        return taken;
    }

    /** Starting states that are entered already need not be stated again. */
    private static void unsaid(ObjectNode plan, ObjectNode now) {
        var entered = new ArrayList<JsonNode>();
        now.path("starts").forEach(entered::add);
        var news = Json.array();
        plan.path("starts").forEach(start -> {
            if (!entered.contains(start)) {
                news.add(start);
            }
        });
        plan.set("starts", news);
    }

    private Optional<PlanDraft> draft(String id) {
        return workspace.drafts().find(KEY + id).map(PlanDraft::read).map(draft -> draft.on(now(draft.plan())));
    }

    /** What stands beside a draft. */
    private ObjectNode now(ObjectNode plan) {
        var registers = workspace.registers();
        return PlanNow.of(registers, plan.path("id").asText()).orElseGet(() -> PlanNow.starts(registers, plan));
    }
}
