package vn.sontm.programme.check;

import java.util.List;

/** Every rule for a plan's data; a new one is added here and nowhere else. */
final class FactRules {
    static final List<FactRule> ALL = List.of(
            new TargetFacts(),
            new ListFacts(),
            new CountFacts(),
            new RangeFacts(),
            new StartFacts(),
            new GroupFacts(),
            new TotalFacts(),
            new GoalFacts(),
            new PromiseFacts(),
            new ConsolidationFacts(),
            new DeadlineFacts(),
            new AgencyFacts(),
            new SetFacts(),
            new DocumentFacts(),
            new PrintedFacts(),
            new QuoteFacts());

    private FactRules() {}
}
