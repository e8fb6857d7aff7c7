package vn.sontm.report.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.report.document.Part;

/** How the figures of a form are put together; several forms may share one. */
interface Layout {
    /** By the name that templates call them. */
    Map<String, Layout> ALL = Map.ofEntries(
            Map.entry("communes-by-criterion", new CommunesByCriterion()),
            Map.entry("subjects-by-criterion", new SubjectsByCriterion()),
            Map.entry("model-communes", new ModelCommunes()),
            Map.entry(CriterionSheet.NAME, new CriterionSheet()),
            Map.entry("deliveries", new DeliveryList()),
            Map.entry("reminder-letter", new ReminderLetter()),
            Map.entry(PlanFindings.NAME, new PlanFindings()),
            Map.entry("file-receipt", new ReceiptSlip()),
            Map.entry("criteria-progress", new CriteriaProgress()),
            Map.entry("commune-report", new CommuneReport()),
            Map.entry("commune-plan", new CommunePlan()),
            Map.entry("dossier", new Dossier()),
            Map.entry("department-paper", new DepartmentPaper()),
            Map.entry(OfficeReport.NAME, new OfficeReport()),
            Map.entry("file-index", new FileIndex()),
            Map.entry("entry-form", new EntryForm()),
            Map.entry("due-work", new DueWork()));

    static Layout named(String name) {
        return Optional.ofNullable(ALL.get(name)).orElseThrow(() -> new BrokenTemplate("report.template.layout", name));
    }

    /** Refuses with {@code FORM_NOT_HERE} when the request lacks what the form is about. */
    List<Part> parts(Filling filling);
}
