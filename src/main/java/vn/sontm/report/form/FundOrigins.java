package vn.sontm.report.form;

import java.util.stream.Stream;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.funding.FundChanges;
import vn.sontm.programme.funding.FundedSource;
import vn.sontm.programme.funding.Money;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Trace;

/** Where the amounts of a unit's works come from: work by work, each with what was said of its money. */
record FundOrigins(FormRequest request, String unit) {
    /**
     * @param source empty for all of them
     * @param name of the source, or of the sum of all
     */
    Origin of(String source, String name, Money.Kind kind) {
        return () -> Trace.sum(
                name,
                ReportedFunds.of(request, unit).all().stream()
                        .filter(share -> source.isEmpty() || share.source().equals(source))
                        .flatMap(share -> item(share, kind)));
    }

    private Stream<Trace.Item> item(FundedSource share, Money.Kind kind) {
        return share.money().of(kind).stream()
                .map(amount ->
                        new Trace.Item(work(share.task()), VietnameseNumbers.format(amount), amount, said(share)));
    }

    private Origin said(FundedSource share) {
        return () -> Trace.of(
                work(share.task()),
                share.source(),
                new FundChanges(request.registers(), share.source()).of(unit, share.task()));
    }

    private String work(String task) {
        return ReportedWorks.of(request, unit).stream()
                .map(ReportedWorks.Reported::work)
                .filter(work -> work.id().equals(task))
                .map(PlannedWork::text)
                .findFirst()
                .orElse(task);
    }
}
