package vn.sontm.report.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.Satisfaction;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Trace;

/** What residents say: how many answered, and how many of those are satisfied, content by content and as a whole. */
final class DossierSurveySection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var unit = CommuneReport.unit(filling);
        var title = DossierTitle.of(filling, unit);
        var criteria = title.reported(unit).stream()
                .flatMap(reported -> reported.subject().criteria().stream())
                .toList();
        var survey = Satisfaction.of(
                filling.request().registers(),
                unit.unit(),
                title.set(),
                criteria.stream().map(CriterionStatus::number).toList(),
                unit.period().year());
        var text = SectionText.of(filling, section)
                .with("households", number(survey.households()))
                .with("answers", number(survey.answers()))
                .with("share", survey.asked().map(Figures::percent).orElseGet(DossierSurveySection::unknown));
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        var empty = survey.shares().isEmpty() && survey.answers().isEmpty();
        Function<String, Register> fact =
                name -> Satisfaction.register(unit.unit(), name, unit.period().year());
        blocks.add(text.paragraph(
                empty ? "empty" : "summary",
                () -> Trace.of(
                        text.text("heading"),
                        "",
                        Stream.of(Satisfaction.HOUSEHOLDS, Satisfaction.ANSWERS).map(fact))));
        if (!criteria.isEmpty()) {
            blocks.add(SectionTable.of(filling, section)
                    .of(
                            criteria,
                            (column, criterion) -> cell(
                                    column,
                                    criterion,
                                    survey,
                                    fact.apply(Satisfaction.fact(title.set(), criterion.number()))),
                            whole(filling, section, title)));
        }
        return blocks;
    }

    private static Cell cell(String column, CriterionStatus criterion, Satisfaction survey, Register fact) {
        var cell = Cell.of(text(column, criterion, survey));
        return column.equals("share") ? cell.from(() -> Trace.of(Origins.name(criterion), "", Stream.of(fact))) : cell;
    }

    private static String text(String column, CriterionStatus criterion, Satisfaction survey) {
        return switch (column) {
            case "number" -> Integer.toString(criterion.number());
            case "content" -> criterion.name();
            case "share" ->
                Optional.ofNullable(survey.shares().get(criterion.number()))
                        .map(Figures::percent)
                        .orElseGet(DossierSurveySection::unknown);
            default -> "";
        };
    }

    /** The share as a whole, which the dossier's set asks for. */
    private static RowGroup whole(Filling filling, FormTemplate section, DossierTitle title) {
        var columns = section.columns();
        var place = columns.stream().map(ColumnTemplate::id).toList().indexOf("share");
        if (place < 1) {
            return new RowGroup(List.of());
        }
        var line = Checklist.line(filling, title.template().text("general"));
        var share = Cell.bold(
                line.flatMap(IndicatorStatus::value).map(Figures::percent).orElseGet(DossierSurveySection::unknown));
        var cells = new ArrayList<Cell>();
        cells.add(Cell.bold(filling.words().fill(section.text("whole"))).over(place, 1));
        cells.add(line.flatMap(asked -> DossierOrigins.of(filling, Checklist.set(filling))
                        .map(origins -> share.from(origins.line(asked))))
                .orElse(share));
        columns.subList(place + 1, columns.size()).forEach(column -> cells.add(Cell.of("")));
        return RowGroup.of(new Row(cells));
    }

    private static String number(Optional<BigDecimal> figure) {
        return figure.map(VietnameseNumbers::format).orElseGet(() -> Messages.text("report.number.open"));
    }

    private static String unknown() {
        return Letters.of(Verdict.NO_DATA);
    }
}
