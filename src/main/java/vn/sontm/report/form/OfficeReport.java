package vn.sontm.report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.sontm.report.document.Part;

/** The office's report on all its units, in sections, with its forms as annexes in the same file. */
final class OfficeReport implements Layout {
    /** As templates call it. */
    static final String NAME = "office-report";

    /** Layouts that say themselves when nobody has the set. */
    private static final Set<String> NEEDS_NO_SET = Set.of("subjects-by-criterion", "model-communes");

    @Override
    public List<Part> parts(Filling filling) {
        filling.office();
        var planned = ReportBody.planned(filling.about("")).with("until", PaperDates.brief(until(filling.request())));
        var parts = new ArrayList<>(List.of(new ReportBody(planned).part()));
        planned.form().parts("annexes").stream()
                .flatMap(annex -> annex(planned, annex))
                .forEach(parts::add);
        return parts;
    }

    /** The day that sentences speak of: that of the figures, else the period's end or the paper's day if that is earlier. */
    static LocalDate until(FormRequest request) {
        var end = request.period().lastDay();
        return request.asOf().orElse(request.day().isBefore(end) ? request.day() : end);
    }

    /** An annex about a set by which nobody is counted is left out. */
    private static Stream<Part> annex(Filling filling, FormTemplate annex) {
        return filling.templates().find(annex.id()).stream()
                .map(form -> filling.on(form).about(filling.request().standing(annex.optional("set"))))
                .filter(form -> NEEDS_NO_SET.contains(form.form().layout()) || known(form))
                .flatMap(form -> Layout.named(form.form().layout()).parts(form).stream());
    }

    private static boolean known(Filling annex) {
        return annex.office().units().isEmpty() || annex.request().counts(annex.set());
    }
}
