package vn.sontm.report.form;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;

/** The works that name a unit in the office's plan, and the unit's own, each with the latest word on how it goes. */
final class ReportedWorks {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private ReportedWorks() {}

    /** A work and what was last reported on it. */
    record Reported(PlannedWork work, Optional<Entry> progress) {
        boolean finished() {
            return percent().filter(percent -> percent.compareTo(ALL) >= 0).isPresent();
        }

        String text() {
            return ReportedWorks.text(progress);
        }

        private Optional<BigDecimal> percent() {
            return progress.flatMap(ReportedWorks::percent);
        }
    }

    /** "60 %, 12 công trình; ghi chú", or that nothing was reported. */
    static String text(Optional<Entry> progress) {
        var parts = progress.stream()
                .flatMap(entry -> Stream.of(
                        percent(entry)
                                .map(percent ->
                                        Messages.text("report.progress.percent", VietnameseNumbers.format(percent))),
                        Recorded.decimal(entry.content().path("quantity"))
                                .map(quantity ->
                                        Messages.text("report.progress.quantity", VietnameseNumbers.format(quantity))),
                        note(entry)))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? Messages.text("report.progress.none") : String.join("; ", parts);
    }

    private static Optional<BigDecimal> percent(Entry progress) {
        return Recorded.decimal(progress.content().path("percent"));
    }

    private static Optional<String> note(Entry progress) {
        return Optional.of(progress.content().path("note").asText()).filter(note -> !note.isBlank());
    }

    static List<Reported> of(FormRequest request, String unit) {
        var planned = request.plan().stream().flatMap(plan -> plan.naming(unit).stream());
        var own = request.log().ownTasks().stream().map(Written::task);
        return Stream.concat(planned, own)
                .map(work -> new Reported(work, latest(request.log().progress(), work.id())))
                .toList();
    }

    /** The latest word on a task, whoever gave it. */
    static Optional<Entry> latest(List<Entry> progress, String task) {
        return progress.stream()
                .filter(entry -> !task.isEmpty())
                .filter(entry -> entry.register().item().equals(task)
                        || entry.register().item().startsWith(task + "@"))
                .max(Comparator.comparing(entry -> entry.register().period()));
    }
}
