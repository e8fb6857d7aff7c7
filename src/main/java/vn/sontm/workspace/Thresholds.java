package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.ledger.Change;
import vn.sontm.programme.assessment.ThresholdLists;
import vn.sontm.programme.assessment.ValueReader;
import vn.sontm.programme.catalogue.Kind;
import vn.sontm.programme.catalogue.Measure;
import vn.sontm.programme.register.Decimals;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;

/** Thresholds that an office states itself, list by list, by the document that says so. */
public final class Thresholds {
    private final Workspace workspace;

    public Thresholds(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * As the office has them now. Refuses with {@link ErrorCode#SET_UNKNOWN} or {@link ErrorCode#INDICATOR_UNKNOWN}.
     *
     * @param code of an indicator, or of a part: {@code 14.1#2}
     */
    public List<ThresholdLists.Row> now(String set, String code, int year) {
        var known = workspace.sets().get(set);
        var measure = workspace.sets().measure(set + "/" + code);
        return ThresholdLists.of(
                workspace.registers(),
                known,
                code,
                measure,
                year,
                workspace.identity().unit());
    }

    /**
     * States all lists of an indicator anew; those of a yearly one for the year. A list that nothing was said for and that is
     * left empty stays without a word, one that is emptied is unknown: nothing stands in for what is missing. Refuses with
     * {@link ErrorCode#DOCUMENT_MISSING}, {@link ErrorCode#VALUE_INVALID}, {@link ErrorCode#SET_UNKNOWN} or
     * {@link ErrorCode#INDICATOR_UNKNOWN}.
     *
     * @param typed by the list's id
     */
    public List<Change> state(
            String set, String code, int year, Map<String, String> typed, String document, Optional<LocalDate> date) {
        var measure = workspace.sets().measure(set + "/" + code);
        var threshold = Json.object();
        for (var row : now(set, code, year)) {
            var text = Typed.text(typed.getOrDefault(row.list(), ""));
            if (!text.isEmpty()) {
                threshold.set(row.list(), Decimals.pack(value(measure, text)));
            } else if (row.named()) {
                threshold.set(row.list(), NullNode.getInstance());
            }
        }
        var content = Json.object().put("document", Typed.required(document, ErrorCode.DOCUMENT_MISSING));
        date.ifPresent(day -> content.put("date", day.toString()));
        content.set("threshold", threshold);
        var period = measure.yearly() ? "%04d".formatted(year) : "";
        return workspace.append(List.of(Statement.of(
                RegisterKind.CONFIRMATION, workspace.identity().unit(), set + "/" + code, period, content)));
    }

    private static JsonNode value(Measure measure, String text) {
        var figure = ValueReader.read(measure, text);
        return measure.kind() == Kind.BOOLEAN
                ? BooleanNode.valueOf(figure.signum() > 0)
                : figure.stripTrailingZeros().scale() <= 0
                        ? Json.parse(figure.toBigInteger().toString())
                        : DecimalNode.valueOf(figure);
    }
}
