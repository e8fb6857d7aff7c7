package vn.sontm.report.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.form.CheckedPlan;
import vn.sontm.report.form.MadeFile;
import vn.sontm.report.form.Paperwork;

/**
 * What to print.
 *
 * @param unit code of the one unit that it is about; empty for the workspace's own unit, of an office for all its units
 * @param set criteria set instead of the form's own; empty leaves that one
 * @param criterion of that set; empty for all
 * @param receipt SHA-256 of the file that a receipt is for; empty for none
 * @param checked the plan whose findings are printed
 * @param files that an index lists
 * @param paperwork head and signature instead of those that are kept for the paper; empty leaves those
 * @param marked whether pages carry the check code, where it differs from the form's template
 */
public record FormOrder(
        String form,
        Period period,
        String unit,
        String set,
        OptionalInt criterion,
        String receipt,
        Optional<CheckedPlan> checked,
        List<MadeFile> files,
        Optional<Paperwork> paperwork,
        Optional<Boolean> marked) {
    public static FormOrder of(String form, Period period) {
        return new FormOrder(
                form,
                period,
                "",
                "",
                OptionalInt.empty(),
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    public FormOrder unit(String code) {
        return new FormOrder(form, period, code, set, criterion, receipt, checked, files, paperwork, marked);
    }

    public FormOrder set(String id) {
        return new FormOrder(form, period, unit, id, criterion, receipt, checked, files, paperwork, marked);
    }

    public FormOrder criterion(int number) {
        return new FormOrder(
                form, period, unit, set, OptionalInt.of(number), receipt, checked, files, paperwork, marked);
    }

    public FormOrder receipt(String sha256) {
        return new FormOrder(form, period, unit, set, criterion, sha256, checked, files, paperwork, marked);
    }

    public FormOrder checked(CheckedPlan plan) {
        return new FormOrder(form, period, unit, set, criterion, receipt, Optional.of(plan), files, paperwork, marked);
    }

    public FormOrder signed(Paperwork signature) {
        return new FormOrder(
                form, period, unit, set, criterion, receipt, checked, files, Optional.of(signature), marked);
    }

    public FormOrder marked(boolean value) {
        return new FormOrder(
                form, period, unit, set, criterion, receipt, checked, files, paperwork, Optional.of(value));
    }

    public FormOrder files(List<MadeFile> made) {
        return new FormOrder(form, period, unit, set, criterion, receipt, checked, made, paperwork, marked);
    }
}
