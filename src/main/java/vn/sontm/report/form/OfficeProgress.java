package vn.sontm.report.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.CriterionTotal;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Trace;

/** An office's plan and progress: how many of its units meet what, against the plan's counts. */
final class OfficeProgress implements ProgressView {
    private final Origins origins;
    private final Population population;
    private final String set;
    private final List<PlannedWork> works;
    private final PlanCells plan;

    OfficeProgress(FormRequest request, Population population, String set) {
        this.population = population;
        this.set = set;
        this.origins = Origins.of(request);
        this.works = request.plan().map(PlanSummary::works).orElse(List.of());
        this.plan = PlanCells.naming(request, population.members().stream().map(Population.Member::unit));
    }

    @Override
    public List<CriterionStatus> criteria() {
        return population.criteria();
    }

    @Override
    public List<SetStatus> sets() {
        return population.sets();
    }

    @Override
    public String beside(String column, CriterionStatus criterion) {
        return switch (column) {
            case "units" -> targets(criterion);
            case "works" -> plan.works(works(criterion));
            case "deadlines" -> plan.deadlinesOfUnits(all(criterion, CriterionStatus::deadlines));
            case "lead" -> plan.agencies(all(criterion, CriterionStatus::lead));
            case "coordinating" -> plan.agencies(all(criterion, CriterionStatus::coordinating));
            default -> "";
        };
    }

    @Override
    public String whole(String column, CriterionStatus criterion) {
        return switch (column) {
            case "indicator" -> Messages.text("report.whole.office");
            case "requirement" -> total(criterion).map(this::target).orElse("");
            case "start" -> start(criterion);
            case "result" -> total(criterion).map(OfficeProgress::count).orElse("");
            case "verdict" -> total(criterion).map(OfficeProgress::reached).orElse("");
            case "note" -> total(criterion).map(OfficeProgress::gap).orElse("");
            default -> "";
        };
    }

    @Override
    public String indicator(String column, IndicatorStatus indicator) {
        return switch (column) {
            case "indicator" -> Messages.text("report.criterion", indicator.code(), indicator.name());
            case "requirement" -> requirement(indicator);
            case "result" -> met(indicator) + "/" + population.members().size();
            default -> "";
        };
    }

    @Override
    public Optional<Origin> originBeside(String column, CriterionStatus criterion) {
        return column.equals("units")
                ? Optional.of(origins.members(population, criterion.number(), Counting.AIMED))
                : Optional.empty();
    }

    @Override
    public Optional<Origin> originOfWhole(String column, CriterionStatus criterion) {
        return switch (column) {
            case "requirement" -> total(criterion).map(origins::target);
            case "start" -> Optional.of(origins.members(population, criterion.number(), Counting.START));
            case "result" -> Optional.of(origins.members(population, criterion.number(), Counting.MET));
            case "verdict", "note" -> total(criterion).map(total -> origins.gap(population, total));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Origin> origin(String column, IndicatorStatus indicator) {
        return switch (column) {
            case "requirement" -> Optional.of(origins.requirement(set, indicator));
            case "result" -> Optional.of(origins.members(population, indicator.code()));
            default -> Optional.empty();
        };
    }

    @Override
    public Origin originOfSum() {
        return () -> Trace.sum(
                Messages.text("report.origin.reached"),
                population.totals().values().stream()
                        .filter(total -> total.target().isPresent())
                        .map(total -> Trace.Item.counted(
                                Messages.text("report.criterion", Integer.toString(total.number()), total.name()),
                                total.count() + "/" + total.target().getAsInt(),
                                total.gap().orElse(1) <= 0,
                                origins.gap(population, total))));
    }

    @Override
    public String sum() {
        var stated = population.totals().values().stream()
                .filter(total -> total.target().isPresent())
                .toList();
        var reached =
                stated.stream().filter(total -> total.gap().orElse(1) <= 0).count();
        return reached + "/" + stated.size();
    }

    private Optional<CriterionTotal> total(CriterionStatus criterion) {
        return Optional.ofNullable(population.totals().get(criterion.number()));
    }

    private String target(CriterionTotal total) {
        return total.target().isPresent()
                ? Messages.text("report.whole.target", total.target().getAsInt() + "/" + total.of())
                : plan.stated("");
    }

    private static String count(CriterionTotal total) {
        return Messages.text("report.whole.count", total.count() + "/" + total.of(), Figures.percent(total.percent()));
    }

    private static String reached(CriterionTotal total) {
        return total.target().isEmpty()
                ? Messages.text("report.not-stated.short")
                : Letters.of(total.gap().getAsInt() <= 0 ? Verdict.MET : Verdict.NOT_MET);
    }

    private static String gap(CriterionTotal total) {
        return total.gap().orElse(0) > 0
                ? Messages.text("report.whole.gap", total.gap().getAsInt())
                : "";
    }

    private String start(CriterionStatus criterion) {
        var count = StartCount.of(population.of(criterion.number()));
        return count.unknown() == count.all()
                ? Letters.of(StartState.UNKNOWN)
                : count.text() + "/" + population.members().size();
    }

    private String targets(CriterionStatus criterion) {
        return plan.stated(Stream.of(Target.values())
                .flatMap(target -> targets(criterion, target).stream())
                .collect(Collectors.joining("\n")));
    }

    private Optional<String> targets(CriterionStatus criterion, Target target) {
        var units = population.members().stream()
                .filter(member -> member.subject()
                        .criterion(criterion.number())
                        .flatMap(CriterionStatus::target)
                        .filter(target::equals)
                        .isPresent())
                .map(member -> member.unit().unit())
                .toList();
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(Messages.text(
                        "report.deadline.of", Messages.text("report.target." + target.code()), plan.units(units)));
    }

    /** The requirement where all units share one; thresholds may differ by region or group. */
    private String requirement(IndicatorStatus indicator) {
        var all = same(indicator).map(IndicatorStatus::requirement).distinct().toList();
        return all.size() == 1 ? all.getFirst() : Messages.text("report.requirement.varies");
    }

    private long met(IndicatorStatus indicator) {
        return same(indicator).filter(other -> other.verdict() == Verdict.MET).count();
    }

    private Stream<IndicatorStatus> same(IndicatorStatus indicator) {
        return population.members().stream()
                .flatMap(member -> member.subject().criteria().stream())
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(other -> other.code().equals(indicator.code()));
    }

    private <T> LinkedHashSet<T> all(CriterionStatus criterion, Function<CriterionStatus, List<T>> what) {
        return population.of(criterion.number()).stream()
                .flatMap(status -> what.apply(status).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public List<PlannedWork> works(CriterionStatus criterion) {
        return works.stream()
                .filter(work -> work.serves(set, criterion.number()))
                .toList();
    }
}
