package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.ByVillage;
import vn.sontm.programme.assessment.FigurePeriods;
import vn.sontm.programme.assessment.ValueReader;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.Measure;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Units;

/** What a commune enters about itself: figures, declared verdicts and facts; each may be taken back with a reason. */
public final class Entries {
    private final Workspace workspace;

    public Entries(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * A figure as typed, read by {@link ValueReader}. It is kept as {@link FigurePeriods} says; an empty note
     * says nothing.
     *
     * @param subject a unit code, or unit/subject
     * @param indicator set/code or set/code#part; refuses with {@link ErrorCode#INDICATOR_UNKNOWN}
     * @param typed refuses with {@link ErrorCode#VALUE_INVALID} what is no figure of the indicator
     */
    public List<Change> value(String subject, String indicator, Period period, String typed, String note) {
        var measure = workspace.sets().measure(indicator);
        var register = register(RegisterKind.VALUE, subject, indicator, kept(subject, measure, period));
        return append(register, figure(measure, typed, note));
    }

    private Period kept(String subject, Measure measure, Period period) {
        return new FigurePeriods(Units.from(workspace.registers())).of(subject, measure, period);
    }

    private static ObjectNode figure(Measure measure, String typed, String note) {
        var content =
                Json.object().put("value", ValueReader.read(measure, typed).toPlainString());
        if (!Typed.text(note).isEmpty()) {
            content.put("note", Typed.text(note));
        }
        return content;
    }

    /**
     * A figure counted thôn by thôn; the counts are kept beside it. Refuses as {@link #value} does.
     *
     * @param villages what was counted where
     */
    public List<Change> byVillage(
            String subject, String indicator, Period period, List<ByVillage> villages, String note) {
        var measure = workspace.sets().measure(indicator);
        var total = VietnameseNumbers.format(ByVillage.total(measure, villages));
        var content = figure(measure, total, note);
        var counts = content.putArray("villages");
        villages.forEach(counted -> counts.addObject()
                .put("village", Typed.text(counted.village()))
                .put("part", counted.part().toPlainString())
                .put("whole", counted.whole().toPlainString()));
        return append(register(RegisterKind.VALUE, subject, indicator, kept(subject, measure, period)), content);
    }

    /**
     * The official's own word on an indicator.
     *
     * @param subject a unit code, or unit/subject
     * @param indicator set/code; refuses with {@link ErrorCode#INDICATOR_UNKNOWN}
     */
    public List<Change> declare(String subject, String indicator, Period period, Verdict verdict, String reason) {
        workspace.sets().indicator(indicator);
        var content = Json.object()
                .put("verdict", verdict.code())
                .put("reason", Typed.required(reason, ErrorCode.REASON_MISSING));
        return append(register(RegisterKind.DECLARATION, subject, indicator, period.lastMonth()), content);
    }

    /** A fact about this unit that thresholds depend on. */
    public List<Change> fact(String name, String year, String value) {
        var register =
                new Register(RegisterKind.FACT.code(), workspace.identity().unit(), Typed.text(name), year);
        return append(register, Json.object().put("value", Typed.text(value)));
    }

    /** Takes back whatever a register of this workspace says. Refuses an empty reason with REASON_MISSING. */
    public List<Change> withdraw(Register register, String reason) {
        var removal = Content.removal(Typed.required(reason, ErrorCode.REASON_MISSING));
        return workspace.append(List.of(new Statement(register, removal)));
    }

    private List<Change> append(Register register, JsonNode content) {
        return workspace.append(List.of(new Statement(register, Content.of(content))));
    }

    private static Register register(RegisterKind kind, String subject, String item, Period period) {
        return new Register(kind.code(), subject, item, period.code());
    }
}
