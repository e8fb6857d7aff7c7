package vn.sontm.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.workspace.EvidenceStore;
import vn.sontm.workspace.Records;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

/** An official of a commune who, month by month, enters what is made up of it and hands it in. */
final class SampleCommune {
    private static final int SUBMITTED_ON = 25;

    private final SampleData data;
    private final SampleUnit sample;
    private final Workspace workspace;
    private final SampleClock clock;
    private final SampleFigures figures;

    SampleCommune(SampleData data, SampleUnit sample, Workspace workspace, SampleClock clock) {
        this.data = data;
        this.sample = sample;
        this.workspace = workspace;
        this.clock = clock;
        this.figures = new SampleFigures(data, sample, workspace.registers());
    }

    /** Enters everything of a month, files the evidence and submits. */
    void work(Period month) {
        clock.turnTo(month.lastDay().withDayOfMonth(SUBMITTED_ON));
        var statements = new ArrayList<>(figures.of(month));
        if (month.equals(data.months().getFirst())) {
            statements.addAll(facts());
        }
        workspace.append(statements);
        new Records(workspace).record(records(month), Optional.of(month));
        sample.evidence(month).forEach(this::file);
        new Submissions(workspace).submit(month, month.lastDay().withDayOfMonth(SUBMITTED_ON));
    }

    private List<Statement> facts() {
        return sample.facts().entrySet().stream()
                .map(fact -> Statement.of(
                        RegisterKind.FACT,
                        sample.code(),
                        fact.getKey(),
                        "",
                        Json.object().put("value", fact.getValue())))
                .toList();
    }

    /** What happened in the month; a task of the commune's own and its plan are written down at first. */
    private JsonNode records(Period month) {
        var records = Json.array();
        SampleData.each(sample.records())
                .filter(record -> month(record).equals(month.code()))
                .forEach(records::add);
        return records;
    }

    private String month(JsonNode record) {
        var day = record.path("content").path("date").asText();
        var period = record.path("period").asText(day.isEmpty() ? "" : day.substring(0, "2024-01".length()));
        return period.isEmpty() ? data.months().getFirst().code() : period;
    }

    private void file(JsonNode piece) {
        var codes =
                SampleData.each(piece.path("indicators")).map(JsonNode::asText).toList();
        var paper = new SampleEvidence(data, workspace.identity().unitName(), piece, clock);
        paper.inFolder(
                workspace.environment().disk(),
                file -> new EvidenceStore(workspace).add(file, codes, Optional.of(paper.day()), Optional.empty()));
    }
}
