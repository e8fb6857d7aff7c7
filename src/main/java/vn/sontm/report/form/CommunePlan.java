package vn.sontm.report.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.document.Part;

/** A commune's plan of the year: in sections like a report, its tasks by quarter and month as the first annex. */
final class CommunePlan implements Layout {
    private static final Layout REPORT = new CommuneReport();

    @Override
    public List<Part> parts(Filling filling) {
        var unit = CommuneReport.unit(filling);
        var signed = signed(filling, unit.unit());
        var works = ReportedWorks.of(signed.request(), unit.unit()).stream()
                .map(ReportedWorks.Reported::work)
                .toList();
        var parts = new ArrayList<>(REPORT.parts(signed));
        var annex = signed.on(signed.form().part("schedule"));
        parts.add(1, new TaskSchedule(annex, works).part());
        return parts;
    }

    /** The number and day that the plan was issued under, unless the paper to print names others. */
    private static Filling signed(Filling filling, String unit) {
        var request = filling.request();
        var paper = request.paperwork();
        var register = new Register(
                RegisterKind.OWN_PLAN.code(),
                unit,
                Integer.toString(request.period().year()),
                "");
        var issued = request.registers().find(register).map(Entry::content);
        if (issued.isEmpty() || !paper.number().isEmpty() || paper.date().isPresent()) {
            return filling;
        }
        return Filling.of(
                filling.templates(),
                filling.form(),
                request.change().paperwork(issued(paper, issued.get())).build());
    }

    private static Paperwork issued(Paperwork paper, JsonNode plan) {
        return new Paperwork(
                plan.path("number").asText(),
                paper.place(),
                Recorded.day(plan.path("issued")),
                paper.authority(),
                paper.signatory());
    }
}
