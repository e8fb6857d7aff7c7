package vn.sontm.programme.assessment;

import java.util.List;
import java.util.Optional;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;

/**
 * One criterion of one subject as it stands at a period.
 *
 * @param self the commune's word: from its indicators, else the starting state
 * @param concluded the office's conclusion, where there is one
 * @param waits whether it stands as met and is not counted yet: the year began with consolidating it, nobody has concluded,
 *     and the plan does not count such
 * @param lead names of the agencies that lead
 */
public record CriterionStatus(
        int number,
        String name,
        String group,
        Verdict self,
        Basis basis,
        Optional<Verdict> concluded,
        StartState start,
        boolean waits,
        Optional<Target> target,
        List<Deadline> deadlines,
        List<String> lead,
        List<String> coordinating,
        List<IndicatorStatus> indicators) {
    public CriterionStatus {
        deadlines = List.copyOf(deadlines);
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
        indicators = List.copyOf(indicators);
    }

    /** What official totals take: the office's conclusion where there is one, else the commune's word. */
    public Verdict verdict() {
        return concluded.orElse(self);
    }

    /** Whether totals count it as met. */
    public boolean counts() {
        return verdict() == Verdict.MET && !waits;
    }

    /** The office concluded otherwise than the commune says. */
    public boolean differs() {
        return concluded.filter(verdict -> verdict != self).isPresent();
    }

    public long indicatorsMet() {
        return indicators.stream()
                .filter(indicator -> indicator.verdict() == Verdict.MET)
                .count();
    }

    CriterionStatus withoutIndicators() {
        return new CriterionStatus(
                number,
                name,
                group,
                self,
                basis,
                concluded,
                start,
                waits,
                target,
                deadlines,
                lead,
                coordinating,
                List.of());
    }
}
