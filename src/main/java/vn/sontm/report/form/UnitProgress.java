package vn.sontm.report.form;

import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;

/** One unit's plan and progress: its own figures against what each indicator asks. */
final class UnitProgress implements ProgressView {
    private final UnitStatus unit;
    private final SetStatus set;
    private final SubjectStatus subject;
    private final List<PlannedWork> works;
    private final PlanCells plan;

    UnitProgress(FormRequest request, UnitStatus unit, SetStatus set) {
        this.unit = unit;
        this.set = set;
        this.subject = set.subjects().getFirst();
        this.works = request.plan().map(PlanSummary::works).orElse(List.of());
        this.plan = PlanCells.of(request);
    }

    @Override
    public List<CriterionStatus> criteria() {
        return subject.criteria();
    }

    @Override
    public List<SetStatus> sets() {
        return List.of(set);
    }

    @Override
    public String beside(String column, CriterionStatus criterion) {
        return switch (column) {
            case "units" -> criterion.target().isPresent() || plan.planned() ? Letters.of(criterion.target()) : "";
            case "works" -> plan.works(works(criterion));
            case "deadlines" -> plan.deadlines(criterion.deadlines());
            case "lead" -> plan.agencies(criterion.lead());
            case "coordinating" -> plan.agencies(criterion.coordinating());
            default -> "";
        };
    }

    @Override
    public String whole(String column, CriterionStatus criterion) {
        return switch (column) {
            case "indicator" -> Messages.text("report.whole.unit");
            case "start" -> Letters.of(criterion.start());
            case "result" ->
                Messages.text(
                        "report.whole.result",
                        criterion.indicatorsMet(),
                        criterion.indicators().size());
            case "verdict" -> Letters.of(criterion);
            case "note" ->
                criterion.differs() ? Messages.text("report.whole.differs", Letters.of(criterion.self())) : "";
            default -> "";
        };
    }

    @Override
    public String indicator(String column, IndicatorStatus indicator) {
        return switch (column) {
            case "indicator" -> Messages.text("report.criterion", indicator.code(), indicator.name());
            case "requirement" -> indicator.requirement();
            case "result" -> Figures.brief(indicator);
            case "verdict" -> Letters.of(indicator);
            case "note" -> indicator.gap();
            default -> "";
        };
    }

    @Override
    public List<Funding> funding(CriterionStatus criterion) {
        return works(criterion).stream()
                .flatMap(work -> work.funding().stream())
                .toList();
    }

    @Override
    public String sum() {
        return subject.met() + "/" + subject.required();
    }

    private List<PlannedWork> works(CriterionStatus criterion) {
        return works.stream()
                .filter(work -> work.serves(set.id(), criterion.number()) && work.concerns(unit.unit()))
                .toList();
    }
}
