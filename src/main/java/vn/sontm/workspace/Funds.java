package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.funding.AreaFunds;
import vn.sontm.programme.funding.Money;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;

/** What communes say of the money for works: by task and source, each amount the whole since the work began. */
public final class Funds {
    private final Workspace workspace;

    public Funds(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * An amount up to the period's last month; what was said of the other kinds stays. An empty text takes it away.
     * Refuses with {@link ErrorCode#RECORD_INVALID} what is no amount.
     */
    public List<Change> say(String task, String source, Money.Kind kind, Period period, String typed) {
        var month = period.lastMonth().code();
        var item = task + "|" + source;
        var content = said(item, month);
        put(content, kind.field(), typed);
        return append(RegisterKind.FUNDING, item, month, content);
    }

    /** The money of an office's communes in a period: of what is locked, as it was then. */
    public AreaFunds ofArea(List<String> communes, Period period) {
        var periods = workspace.periods();
        return AreaFunds.of(
                periods.ofAll(period),
                periods.together(communes, period),
                workspace.identity().office(),
                communes,
                period);
    }

    /** What the unit's own plan means to spend on one of its tasks. Refuses as {@link #say} does. */
    public List<Change> plan(String task, String source, String typed) {
        var register =
                new Register(RegisterKind.OWN_TASK.code(), workspace.identity().unit(), task, "");
        var content = workspace
                .registers()
                .find(register)
                .map(entry -> (ObjectNode) entry.content().deepCopy())
                .orElseThrow(() -> new Refusal(ErrorCode.REGISTER_UNKNOWN, RegisterNames.name(register)));
        put(content.withObject("/funding"), source, typed);
        return append(RegisterKind.OWN_TASK, task, "", content);
    }

    /** Whether an item names a task and a source, and all amounts are some. */
    static boolean isRecord(String item, JsonNode content) {
        return item.matches("[^|]+\\|[^|]+")
                && Arrays.stream(Money.Kind.values())
                        .map(kind -> content.path(kind.field()))
                        .allMatch(json ->
                                json.isMissingNode() || Money.amount(json).isPresent());
    }

    private ObjectNode said(String item, String month) {
        return workspace
                .registers()
                .ofUnit(RegisterKind.FUNDING, workspace.identity().unit())
                .stream()
                .filter(entry -> entry.register().item().equals(item))
                .filter(entry -> entry.register().period().compareTo(month) <= 0)
                .max(Comparator.comparing((Entry entry) -> entry.register().period()))
                .map(entry -> (ObjectNode) entry.content().deepCopy())
                .orElseGet(Json::object);
    }

    private static void put(ObjectNode content, String field, String typed) {
        if (typed.isBlank()) {
            content.remove(field);
            return;
        }
        var amount = VietnameseNumbers.amount(typed)
                .orElseThrow(
                        () -> new Refusal(ErrorCode.RECORD_INVALID, Messages.text("records.no-money", typed.strip())));
        content.put(field, amount.stripTrailingZeros().toPlainString());
    }

    private List<Change> append(RegisterKind kind, String item, String period, ObjectNode content) {
        var register = new Register(kind.code(), workspace.identity().unit(), item, period);
        return workspace.append(List.of(new Statement(register, Content.of(content))));
    }
}
