package vn.sontm.programme.check;

import java.util.List;

/** Every rule for the text, from figures to words; a new one is added here and nowhere else. */
final class TextRules {
    static final List<Rule> ALL = List.of(
            new PercentRule(),
            new PercentRangeRule(),
            new CountListRule(),
            new WorkListRule(),
            new SubjectRule(),
            new NameRule(),
            new TotalRule(),
            new SumRule(),
            new AverageRule(),
            new GoalRule(),
            new CompletionRule(),
            new PromiseRule(),
            new GroupRule(),
            new TargetGroupRule(),
            new ConsolidationRule(),
            new TargetRule(),
            new PopulationRule(),
            new EveryoneRule(),
            new RangeRule(),
            new DateRule(),
            new DateOrderRule(),
            new DeadlineRule(),
            new DeadlineListRule(),
            new DocumentRule(),
            new YearRule(),
            new PeriodRule(),
            new SectionRule(),
            new CriterionHeadingRule(),
            new AgencyRule(),
            new NotStatedRule(),
            new EnumerationRule(),
            new RepeatedNumberRule(),
            new ListRepeatedRule(),
            new AnnexRule(),
            new BlankRule(),
            new RepeatedWordsRule(),
            new ScanRule(),
            new PluralRule(),
            new UnfinishedRule());

    private TextRules() {}
}
