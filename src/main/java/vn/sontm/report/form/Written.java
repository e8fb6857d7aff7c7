package vn.sontm.report.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.agenda.OwnTask;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;

/** What people recorded freely, as forms print it. */
final class Written {
    private Written() {}

    /** A commune's own task. */
    static PlannedWork task(Entry entry) {
        var task = OwnTask.read(entry);
        return new PlannedWork(
                task.id(),
                task.criteria(),
                task.text(),
                List.of(task.unit()),
                deadline(task),
                task.lead(),
                funding(task.content().path("funding")),
                new Schedule(task.person(), task.start(), task.finish(), task.coordinating()));
    }

    /** {@code {source: amount}}, amounts as decimal strings. */
    private static List<Funding> funding(JsonNode json) {
        var funding = new ArrayList<Funding>();
        json.properties()
                .forEach(source -> Recorded.decimal(source.getValue())
                        .ifPresent(amount -> funding.add(new Funding(source.getKey(), amount))));
        return funding;
    }

    private static String deadline(OwnTask task) {
        return task.deadline().isEmpty()
                ? task.finish().map(VietnameseNumbers::format).orElse("")
                : PlanCells.text(new Deadline(task.deadline(), task.finish(), List.of(), ""));
    }
}
