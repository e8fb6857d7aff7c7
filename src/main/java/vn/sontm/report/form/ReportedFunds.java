package vn.sontm.report.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.programme.funding.Fundings;
import vn.sontm.programme.funding.Money;
import vn.sontm.programme.plan.FundingShare;
import vn.sontm.programme.register.Entry;

/** The money for a unit's works as paper tells it. */
final class ReportedFunds {
    private ReportedFunds() {}

    static Fundings of(FormRequest request, String unit) {
        var planned = new LinkedHashMap<String, List<FundingShare>>();
        ReportedWorks.of(request, unit)
                .forEach(reported -> planned.put(
                        reported.work().id(),
                        reported.work().funding().stream()
                                .map(money -> new FundingShare(money.source(), money.amount()))
                                .toList()));
        return Fundings.of(
                planned,
                tasks(request),
                request.log().funding(),
                request.period().last().toString());
    }

    /** What people gave in the period beside works, as activities tell it. */
    static Money contributed(WorkLog log) {
        return log.activities().stream()
                .map(activity -> Money.contributed(activity.content()))
                .reduce(Money.NONE, Money::plus);
    }

    /** The activities that people gave something for. */
    static List<Entry> contributions(WorkLog log) {
        return log.activities().stream()
                .filter(activity -> Money.contributed(activity.content()).isGiven())
                .toList();
    }

    private static Set<String> tasks(FormRequest request) {
        return Stream.concat(
                        request.plan().stream()
                                .flatMap(plan -> plan.works().stream().map(PlannedWork::id)),
                        request.log().ownTasks().stream()
                                .map(task -> task.register().item()))
                .collect(Collectors.toSet());
    }
}
