package vn.sontm.report.form;

import java.util.List;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.agenda.OwnTask;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.register.Entry;

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
                task.funding().stream()
                        .map(share -> new Funding(share.source(), share.amount()))
                        .toList(),
                new Schedule(task.person(), task.start(), task.finish(), task.coordinating()));
    }

    private static String deadline(OwnTask task) {
        return task.deadline().isEmpty()
                ? task.finish().map(VietnameseNumbers::format).orElse("")
                : PlanCells.text(new Deadline(task.deadline(), task.finish(), List.of(), ""));
    }
}
