package vn.sontm.report.form;

import java.util.List;
import java.util.Map;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Heading;
import vn.sontm.report.document.Paragraph;

/** A section of a report in words. The template gives its heading and sentences, and the order of all sections. */
interface Section {
    /** By the name that templates call them. */
    Map<String, Section> ALL = Map.ofEntries(
            Map.entry("activities", new ActivitiesSection()),
            Map.entry("results", new ResultsSection()),
            Map.entry("changes", new ChangesSection()),
            Map.entry("works", new WorksSection()),
            Map.entry("resources", new ResourcesSection()),
            Map.entry("difficulties", new DifficultiesSection()),
            Map.entry("next", new NextSection()),
            Map.entry("targets", new TargetsSection()),
            Map.entry("tasks", new TasksSection()),
            Map.entry("documents", new DossierDocumentsSection()),
            Map.entry("checks", new DossierChecksSection()),
            Map.entry("assessment", new DossierAssessmentSection()),
            Map.entry("evidence", new DossierEvidenceSection()),
            Map.entry("survey", new DossierSurveySection()),
            Map.entry("charge", new ChargeSection()),
            Map.entry("charge-tasks", new ChargeTasksSection()),
            Map.entry("charge-difficulties", new ChargeDifficultiesSection()),
            Map.entry("visits", new VisitsSection()),
            Map.entry("words", new WordsSection()),
            Map.entry("guidance", new GuidanceSection()),
            Map.entry("objectives", new ObjectivesSection()),
            Map.entry("office-results", new OfficeResultsSection()),
            Map.entry("subjects", new SubjectsSection()),
            Map.entry("late", new LateSection()),
            Map.entry("overdue", new OverdueSection()),
            Map.entry("unit-difficulties", new UnitDifficultiesSection()),
            Map.entry("next-tasks", new NextTasksSection()));

    /**
     * The section's blocks, its heading included.
     *
     * @param section the section's own template
     */
    List<Block> blocks(Filling filling, FormTemplate section);

    /** A section that the program does not know: an office's own words under an own heading. */
    static List<Block> own(Filling filling, FormTemplate section) {
        return List.of(
                new Heading(1, filling.words().fill(section.text("heading"))),
                Paragraph.of(filling.words().fill(section.text("text"))));
    }
}
