package vn.sontm.programme.assessment;

import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.Criterion;
import vn.sontm.programme.plan.StartState;

/** One subject under one set: every criterion with its indicators, plan and conclusion. */
record SubjectAssessor(UnitView view, CriteriaSet set, String subject) {
    SubjectStatus assess(String name) {
        var indicators = new IndicatorAssessor(view, set, subject);
        var criteria = set.criteria().stream()
                .map(criterion -> assess(criterion, indicators))
                .toList();
        var required = criteria.stream()
                .filter(criterion -> criterion.verdict() != Verdict.NOT_APPLICABLE)
                .count();
        return new SubjectStatus(subject, name, (int) required, criteria);
    }

    private CriterionStatus assess(Criterion criterion, IndicatorAssessor assessor) {
        var item = set.id() + "/" + criterion.number();
        var indicators = criterion.indicators().stream().map(assessor::assess).toList();
        var start = view.lineage().start(subject, item, view.period());
        var anyway = view.plan().consolidateCounts(view.year());
        var standing = CriterionRule.orStart(CriterionRule.of(criterion, indicators), start, anyway);
        var concluded = view.registers().concluded(subject, item, view.offices(), view.period());
        var plan = view.plan().criterion(item, view.year(), view.offices());
        var units = view.heirs().names(view.unit());
        return new CriterionStatus(
                criterion.number(),
                criterion.name(),
                set.groupName(criterion.group()),
                standing.verdict(),
                standing.basis(),
                concluded,
                start,
                standing.verdict() == Verdict.MET && start == StartState.CONSOLIDATE && concluded.isEmpty() && !anyway,
                view.lineage().target(subject, item, view.period()),
                view.plan().deadlines(plan, view.heirs().names(subject)),
                view.plan().agencies(plan, "lead", units),
                view.plan().agencies(plan, "coordinating", units),
                indicators);
    }
}
