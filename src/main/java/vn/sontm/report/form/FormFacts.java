package vn.sontm.report.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.calendar.Delivery;

/**
 * What some forms print beside statuses; what nobody gives is empty.
 *
 * @param criterion number of the one criterion that is asked for; empty for all
 * @param earlier the office's totals of the periods of the year before this one, the first one first
 * @param deliveries how each unit handed in, in the order of the office's list
 * @param receipt the file that a receipt is printed for
 * @param checked a plan and what was found in it
 * @param files that were made together, for their index
 */
public record FormFacts(
        OptionalInt criterion,
        List<OfficeStatus> earlier,
        List<Delivery> deliveries,
        Optional<FileReceipt> receipt,
        Optional<CheckedPlan> checked,
        List<MadeFile> files) {
    public static final FormFacts NONE =
            new FormFacts(OptionalInt.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());

    public FormFacts {
        earlier = List.copyOf(earlier);
        deliveries = List.copyOf(deliveries);
        files = List.copyOf(files);
    }

    public FormFacts about(OptionalInt number) {
        return new FormFacts(number, earlier, deliveries, receipt, checked, files);
    }

    public FormFacts earlier(List<OfficeStatus> periods) {
        return new FormFacts(criterion, periods, deliveries, receipt, checked, files);
    }

    public FormFacts deliveries(List<Delivery> all) {
        return new FormFacts(criterion, earlier, all, receipt, checked, files);
    }

    public FormFacts receipt(Optional<FileReceipt> file) {
        return new FormFacts(criterion, earlier, deliveries, file, checked, files);
    }

    public FormFacts checked(Optional<CheckedPlan> plan) {
        return new FormFacts(criterion, earlier, deliveries, receipt, plan, files);
    }

    public FormFacts files(List<MadeFile> made) {
        return new FormFacts(criterion, earlier, deliveries, receipt, checked, made);
    }
}
