package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.report.document.Part;

/** A report in words with its sections, closing, and the forms that go with it as annexes, in one file. */
final class CommuneReport implements Layout {
    @Override
    public List<Part> parts(Filling filling) {
        unit(filling);
        var planned = ReportBody.planned(filling);
        var parts = new ArrayList<Part>();
        parts.add(new ReportBody(planned).part());
        parts.addAll(annexes(planned));
        return parts;
    }

    /** The unit that the report is about; refuses with {@code FORM_NOT_HERE}. */
    static UnitStatus unit(Filling filling) {
        return filling.request().unit().orElseThrow(() -> filling.notHere("report.needs.unit"));
    }

    /** Each annex once for every set that the unit as a whole reports on. */
    private static List<Part> annexes(Filling filling) {
        var sets = ReportedSets.of(unit(filling), filling.form().lines("leaveOut")).stream()
                .filter(reported -> !reported.inside())
                .map(reported -> reported.set().id())
                .toList();
        return filling.form().lines("annexes").stream()
                .flatMap(id -> filling.templates().find(id).stream())
                .flatMap(annex -> sets.stream().map(set -> filling.on(annex).about(set)))
                .flatMap(annex -> Layout.named(annex.form().layout()).parts(annex).stream())
                .toList();
    }
}
