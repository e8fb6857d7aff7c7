package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.report.document.Block;

/** How many tasks of the plan the department leads or helps with, and where they are listed. */
final class ChargeTasksSection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var works = works(filling.request());
        var agency = filling.request().issuer().unit();
        var leads = works.stream().filter(work -> work.lead().contains(agency)).count();
        var text = SectionText.of(filling, section)
                .with("count", Figures.counted(works.size()))
                .with("leads", Figures.counted(leads))
                .with("helps", Figures.counted(works.size() - leads));
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        blocks.add(text.paragraph(
                works.isEmpty() ? "none" : "opening",
                WorkOrigins.of(filling.request()).of(works)));
        return blocks;
    }

    /** The plan's works in which the agency that prints has a part, as far as they are for everybody or units in its charge. */
    static List<PlannedWork> works(FormRequest request) {
        var agency = request.issuer().unit();
        return request.plan().map(PlanSummary::works).orElse(List.of()).stream()
                .filter(work -> work.lead().contains(agency)
                        || work.schedule().coordinating().contains(agency))
                .filter(work -> !request.part() || isHere(work, request))
                .toList();
    }

    private static boolean isHere(PlannedWork work, FormRequest request) {
        var here = request.office().stream()
                .flatMap(office -> office.units().stream())
                .map(UnitStatus::unit)
                .toList();
        return work.units().isEmpty()
                || work.units().stream().map(Register::unitOf).anyMatch(here::contains);
    }
}
