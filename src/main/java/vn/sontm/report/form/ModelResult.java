package vn.sontm.report.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.plan.PlanTask;

/** How far a commune has come with its model field: the set as a whole, what the task serves, the word on the task. */
record ModelResult(Filling filling, ModelCommunes.Line line) {
    String text() {
        return Stream.of(Stream.of(whole()), criteria(), progress())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private String whole() {
        var subject = line.member().subject();
        return filling.with("met", subject.met()).with("of", subject.required()).text("result");
    }

    private Stream<String> criteria() {
        var served = line.task().map(PlanTask::criteria).orElse(List.of());
        return line.member().subject().criteria().stream()
                .filter(criterion -> served.contains(line.member().set().id() + "/" + criterion.number()))
                .map(this::criterion);
    }

    private String criterion(CriterionStatus criterion) {
        return filling.with("number", criterion.number())
                .with("verdict", Letters.of(criterion))
                .with(
                        "indicators",
                        criterion.indicatorsMet() + "/" + criterion.indicators().size())
                .text("resultCriterion");
    }

    private Stream<String> progress() {
        var request = filling.request();
        var unit = line.member().unit().unit();
        var log = WorkLog.of(request.registers(), unit, request.period());
        return line.task().stream()
                .map(PlanTask::id)
                .flatMap(task -> ReportedWorks.latest(log.progress(), task).stream())
                .map(entry -> ReportedWorks.text(Optional.of(entry)))
                .map(words -> filling.with("progress", words).text("resultProgress"));
    }
}
