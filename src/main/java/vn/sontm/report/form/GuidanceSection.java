package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.register.Entry;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Trace;

/** What the office and its units recorded of leading, informing and checking. */
final class GuidanceSection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var request = filling.request();
        var silent = new ArrayList<String>();
        var count = 0;
        for (var unit : filling.office().units()) {
            var activities = activities(request, unit).size();
            count += activities;
            if (activities == 0) {
                silent.add(unit.name());
            }
        }
        var units = filling.office().units().size();
        var text = SectionText.of(filling, section)
                .with("count", Figures.counted(count))
                .with("units", Figures.counted(units - silent.size()))
                .with("of", units)
                .with("silent", Figures.counted(silent.size()))
                .with("list", String.join(", ", silent));
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        blocks.addAll(own(filling, section));
        var origin = origin(filling, text);
        blocks.add(text.paragraph(count == 0 ? "empty" : "opening", origin));
        if (count > 0 && !silent.isEmpty()) {
            blocks.add(text.paragraph("without", origin));
        }
        return blocks;
    }

    /** What the office did itself, day by day; nothing where the form has no sentence for it. */
    private static List<Block> own(Filling filling, FormTemplate section) {
        var request = filling.request();
        var activities = WorkLog.of(request.registers(), filling.office().office(), request.period())
                .activities();
        if (activities.isEmpty() || section.optional("own").isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        var text = SectionText.of(filling, section).with("count", Figures.counted(activities.size()));
        blocks.add(text.paragraph("own", ActivitiesSection.counted(text, activities)));
        blocks.addAll(SectionText.list(ActivitiesSection.sentences(activities)));
        return blocks;
    }

    /** Unit by unit. */
    private static Origin origin(Filling filling, SectionText text) {
        return () -> Trace.sum(
                text.text("heading"), filling.office().units().stream().map(unit -> {
                    var activities = activities(filling.request(), unit);
                    return Trace.Item.of(unit.name(), activities.size(), ActivitiesSection.counted(text, activities));
                }));
    }

    private static List<Entry> activities(FormRequest request, UnitStatus unit) {
        return WorkLog.of(request.registers(), unit.unit(), request.period()).activities();
    }
}
