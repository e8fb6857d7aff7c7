package vn.sontm.report.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Text;
import vn.sontm.report.document.Value;

/** Money by source, as far as the works have any recorded. */
final class ResourcesSection implements Section {
    /** A source in its place. */
    private record Source(int number, String name, BigDecimal amount) {}

    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var sources = sources(filling, section);
        var text = SectionText.of(filling, section);
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        blocks.add(text.paragraph(sources.isEmpty() ? "empty" : "opening"));
        if (!sources.isEmpty()) {
            var sum = sources.stream().map(Source::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            var columns = section.columns().size();
            var foot = new Row(List.of(
                    Cell.bold(text.text("sum")).over(columns - 1, 1).aligned(Align.LEFT),
                    Cell.bold(VietnameseNumbers.format(sum))
                            .saying(new Value.Total(Value.Calculation.SUM, sum))
                            .aligned(Align.RIGHT)));
            blocks.add(SectionTable.of(filling, section).of(sources, ResourcesSection::cell, RowGroup.of(foot)));
        }
        return blocks;
    }

    private static List<Source> sources(Filling filling, FormTemplate section) {
        var unit = CommuneReport.unit(filling).unit();
        var funding = ReportedWorks.of(filling.request(), unit).stream()
                .flatMap(reported -> reported.work().funding().stream())
                .toList();
        var sources = new ArrayList<Source>();
        new MoneyText(section.parts("funding"))
                .sums(funding)
                .forEach((name, amount) -> sources.add(new Source(sources.size() + 1, name, amount)));
        return sources;
    }

    private static Cell cell(String column, Source source) {
        return switch (column) {
            case "number" -> Cell.of(Integer.toString(source.number())).saying(Value.Figure.of(source.number()));
            case "source" -> Cell.of(source.name());
            case "amount" -> Cell.of(source.amount(), Text.of(VietnameseNumbers.format(source.amount())));
            default -> Cell.of("");
        };
    }
}
