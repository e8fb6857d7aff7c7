package vn.sontm.report.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.report.document.Origin;

/** One unit's plan and progress: its own figures against what each indicator asks. */
final class UnitProgress implements ProgressView {
    private final Origins origins;
    private final Population.Member member;
    private final UnitStatus unit;
    private final SetStatus set;
    private final SubjectStatus subject;
    private final List<PlannedWork> works;
    private final PlanCells plan;

    UnitProgress(FormRequest request, UnitStatus unit, SetStatus set) {
        this.unit = unit;
        this.set = set;
        this.subject = set.subjects().getFirst();
        this.origins = Origins.of(request);
        this.member = new Population.Member(unit, set, subject);
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
    public Optional<Origin> originBeside(String column, CriterionStatus criterion) {
        return column.equals("units") ? Optional.of(origins.criterion(member, criterion)) : Optional.empty();
    }

    @Override
    public Optional<Origin> originOfWhole(String column, CriterionStatus criterion) {
        return Set.of("start", "result", "verdict", "note").contains(column)
                ? Optional.of(origins.criterion(member, criterion))
                : Optional.empty();
    }

    @Override
    public Optional<Origin> origin(String column, IndicatorStatus indicator) {
        return switch (column) {
            case "requirement" -> Optional.of(origins.requirement(set.id(), indicator));
            case "result", "verdict", "note" -> Optional.of(origins.indicator(member, indicator));
            default -> Optional.empty();
        };
    }

    @Override
    public Origin originOfSum() {
        return origins.criteria(member, Counting.VERDICT);
    }

    @Override
    public String sum() {
        return subject.met() + "/" + subject.required();
    }

    @Override
    public List<PlannedWork> works(CriterionStatus criterion) {
        return works.stream()
                .filter(work -> work.serves(set.id(), criterion.number()) && work.concerns(unit.unit()))
                .toList();
    }
}
