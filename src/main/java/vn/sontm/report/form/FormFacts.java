package vn.sontm.report.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.sontm.programme.calendar.Delivery;

/**
 * What some forms print beside statuses; what nobody gives is empty.
 *
 * @param criterion number of the one criterion that is asked for; empty for all
 * @param deliveries how each unit handed in, in the order of the office's list
 * @param receipt the file that a receipt is printed for
 * @param checked a plan and what was found in it
 */
public record FormFacts(
        OptionalInt criterion,
        List<Delivery> deliveries,
        Optional<FileReceipt> receipt,
        Optional<CheckedPlan> checked) {
    public static final FormFacts NONE =
            new FormFacts(OptionalInt.empty(), List.of(), Optional.empty(), Optional.empty());

    public FormFacts {
        deliveries = List.copyOf(deliveries);
    }

    public FormFacts about(OptionalInt number) {
        return new FormFacts(number, deliveries, receipt, checked);
    }

    public FormFacts deliveries(List<Delivery> all) {
        return new FormFacts(criterion, all, receipt, checked);
    }

    public FormFacts receipt(Optional<FileReceipt> file) {
        return new FormFacts(criterion, deliveries, file, checked);
    }

    public FormFacts checked(Optional<CheckedPlan> plan) {
        return new FormFacts(criterion, deliveries, receipt, plan);
    }
}
