package vn.sontm.report.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.funding.Money;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Table;
import vn.sontm.report.document.Text;
import vn.sontm.report.document.Value;

/** Money by source, as far as works have any; what people gave for them; and what they gave beside them in the period. */
final class ResourcesSection implements Section {
    private static final String PLANNED_BEFORE = "amount"; // as forms called the column before there were others

    /** A source in its place. */
    private record Source(int number, String id, String name, Money money) {}

    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var sources = sources(filling, section);
        var text = SectionText.of(filling, section);
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        blocks.add(text.paragraph(sources.isEmpty() ? "empty" : "opening"));
        if (!sources.isEmpty()) {
            blocks.add(table(filling, section, text, sources));
        }
        given(text, "mobilised", sum(sources), funds(filling).of("", text.text("sum"), Money.Kind.CASH))
                .ifPresent(blocks::add);
        var log = filling.request().log();
        given(
                        text,
                        "contributed",
                        ReportedFunds.contributed(log),
                        ActivitiesSection.counted(text, ReportedFunds.contributions(log)))
                .ifPresent(blocks::add);
        return blocks;
    }

    private static Table table(Filling filling, FormTemplate section, SectionText text, List<Source> sources) {
        return SectionTable.of(filling, section)
                .of(
                        sources,
                        (column, source) -> cell(funds(filling), column, source),
                        RowGroup.of(foot(funds(filling), section, text, sum(sources))));
    }

    private static FundOrigins funds(Filling filling) {
        return new FundOrigins(filling.request(), CommuneReport.unit(filling).unit());
    }

    private static Row foot(FundOrigins funds, FormTemplate section, SectionText text, Money sum) {
        var columns = section.columns();
        var label = (int) columns.stream()
                .takeWhile(column -> kind(column.id()).isEmpty())
                .count();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.bold(text.text("sum")).over(label, 1).aligned(Align.LEFT));
        columns.subList(label, columns.size())
                .forEach(column -> cells.add(kind(column.id())
                        .map(kind -> sum(sum.of(kind)).from(funds.of("", text.text("sum"), kind)))
                        .orElseGet(() -> Cell.of(""))));
        return new Row(cells);
    }

    private static Cell sum(Optional<BigDecimal> amount) {
        return amount.map(sum -> Cell.bold(VietnameseNumbers.format(sum))
                        .saying(new Value.Total(Value.Calculation.SUM, sum))
                        .aligned(Align.RIGHT))
                .orElseGet(() -> Cell.of(""));
    }

    private static Money sum(List<Source> sources) {
        return sources.stream().map(Source::money).reduce(Money.NONE, Money::plus);
    }

    /** A sentence about what people gave; none where they gave nothing or the form has no such sentence. */
    private static Optional<Block> given(SectionText text, String sentence, Money money, Origin origin) {
        if (!money.isGiven() || text.section().optional(sentence).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(text.with("cash", amount(money, Money.Kind.CASH))
                .with("labour", amount(money, Money.Kind.LABOUR))
                .with("land", amount(money, Money.Kind.LAND))
                .paragraph(sentence, origin));
    }

    private static String amount(Money money, Money.Kind kind) {
        return VietnameseNumbers.format(money.of(kind).orElse(BigDecimal.ZERO));
    }

    private static List<Source> sources(Filling filling, FormTemplate section) {
        var unit = CommuneReport.unit(filling).unit();
        var sources = new ArrayList<Source>();
        var sums = ReportedFunds.of(filling.request(), unit).bySource();
        FundingSource.of(section.parts("funding"))
                .forEach(named -> Optional.ofNullable(sums.remove(named.id()))
                        .filter(money -> !money.isNothing())
                        .ifPresent(money ->
                                sources.add(new Source(sources.size() + 1, named.id(), named.title(), money))));
        sums.forEach((source, money) -> sources.add(new Source(sources.size() + 1, source, source, money)));
        return sources;
    }

    private static Cell cell(FundOrigins funds, String column, Source source) {
        return switch (column) {
            case "number" -> Cell.of(Integer.toString(source.number())).saying(Value.Figure.of(source.number()));
            case "source" -> Cell.of(source.name());
            default ->
                kind(column)
                        .flatMap(kind -> source.money()
                                .of(kind)
                                .map(amount -> Cell.of(amount, Text.of(VietnameseNumbers.format(amount)))
                                        .from(funds.of(source.id(), source.name(), kind))))
                        .orElseGet(() -> Cell.of(""));
        };
    }

    private static Optional<Money.Kind> kind(String column) {
        return column.equals(PLANNED_BEFORE)
                ? Optional.of(Money.Kind.PLANNED)
                : Arrays.stream(Money.Kind.values())
                        .filter(kind -> kind.field().equals(column))
                        .findFirst();
    }
}
