package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.sontm.report.document.Part;

/**
 * A department's plan or report on the criteria that it has a part in: in sections, with the tasks by quarter and month
 * or the sheets of the criteria that it leads as annexes.
 */
final class DepartmentPaper implements Layout {
    @Override
    public List<Part> parts(Filling filling) {
        filling.office();
        var named = ReportBody.planned(filling.about(""))
                .with("until", PaperDates.brief(OfficeReport.until(filling.request())));
        var parts = new ArrayList<>(List.of(new ReportBody(named).part()));
        var schedule = named.form().part("schedule");
        if (!schedule.columns().isEmpty()) {
            parts.add(new TaskSchedule(named.on(schedule), ChargeTasksSection.works(named.request())).part());
        }
        named.form().lines("annexes").stream()
                .flatMap(id -> named.templates().find(id).stream())
                .flatMap(form -> sheets(named, form))
                .forEach(parts::add);
        return parts;
    }

    /** One for each criterion that the department leads. */
    private static Stream<Part> sheets(Filling filling, FormTemplate form) {
        return Charge.of(filling).stream().filter(Charge::leads).flatMap(charge -> {
            var facts = filling.request()
                    .facts()
                    .about(OptionalInt.of(charge.total().number()));
            var about = filling.on(form).facts(facts).about(charge.set());
            return Layout.named(form.layout()).parts(about).stream();
        });
    }
}
