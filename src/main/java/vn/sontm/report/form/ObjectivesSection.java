package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.programme.objective.ObjectiveCounts;
import vn.sontm.programme.objective.ObjectiveProgress;
import vn.sontm.programme.objective.ObjectiveResults;
import vn.sontm.programme.objective.ObjectiveWords;
import vn.sontm.programme.objective.Standing;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Value;

/** The objectives of the plan, each with its figure, what is reached, and what is not there yet. */
final class ObjectivesSection implements Section {
    /** With more than these, what is open is counted instead of named. */
    private static final int MOST_NAMED = 4;

    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var progress = progress(filling);
        var counts = ObjectiveCounts.of(progress);
        var text = SectionText.of(filling, section)
                .with("count", Figures.counted(counts.all()))
                .with("reached", Figures.counted(counts.reached()))
                .with("missed", Figures.counted(counts.missed()))
                .with("unknown", Figures.counted(counts.unknown()));
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        if (progress.isEmpty()) {
            blocks.add(text.paragraph(statesNone(filling, section) ? "none" : "empty"));
            return blocks;
        }
        var origins = new ObjectiveOrigins(filling.origins(), filling.office());
        blocks.add(text.paragraph("opening", origins.of(text.text("heading"), progress)));
        var table = new FormTable(filling, section);
        var rows = new ArrayList<RowGroup>();
        for (var one : progress) {
            var number = rows.size() + 1;
            rows.add(RowGroup.of(table.row(column -> traced(filling, column, number, one))));
        }
        blocks.add(table.of(rows));
        return blocks;
    }

    /** A form that an office has edited may not tell this from no plan at all. */
    private static boolean statesNone(Filling filling, FormTemplate section) {
        return filling.request().plan().isPresent() && !section.optional("none").isEmpty();
    }

    private static List<ObjectiveProgress> progress(Filling filling) {
        var request = filling.request();
        return request.plan()
                .flatMap(PlanSummary::plan)
                .map(plan -> new ObjectiveResults(request.registers(), filling.office()).of(plan))
                .orElse(List.of());
    }

    private static Cell traced(Filling filling, String column, int number, ObjectiveProgress progress) {
        var cell = cell(column, number, progress);
        var origins = new ObjectiveOrigins(filling.origins(), filling.office());
        return switch (column) {
            case "planned" -> cell.from(origins.planned(progress.objective()));
            case "actual", "verdict", "note" -> cell.from(origins.reached(progress));
            default -> cell;
        };
    }

    private static Cell cell(String column, int number, ObjectiveProgress progress) {
        return switch (column) {
            case "number" -> Cell.of(Integer.toString(number)).saying(Value.Figure.of(number));
            case "objective" -> Cell.of(progress.objective().text());
            case "planned" -> Cell.of(progress.objective().quantity().words());
            case "actual" -> Cell.of(ObjectiveWords.actual(progress));
            case "verdict" -> Cell.of(Letters.of(progress.verdict())).saying(new Value.Judged(progress.verdict()));
            case "note" -> Cell.of(open(progress.open()));
            default -> Cell.of("");
        };
    }

    private static String open(List<Standing> open) {
        return open.size() > MOST_NAMED
                ? Messages.text("report.objective.open", open.size())
                : open.stream()
                        .map(one -> Messages.text("report.objective.state", one.name(), one.met(), one.required()))
                        .collect(Collectors.joining("; "));
    }
}
