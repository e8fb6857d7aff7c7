package vn.sontm.report.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.Satisfaction;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;

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
        blocks.add(text.paragraph(empty ? "empty" : "summary"));
        if (!criteria.isEmpty()) {
            blocks.add(SectionTable.of(filling, section)
                    .of(
                            criteria,
                            (column, criterion) -> Cell.of(text(column, criterion, survey)),
                            whole(filling, section, title)));
        }
        return blocks;
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
        var share = Checklist.line(filling, title.template().text("general"))
                .flatMap(line -> line.value())
                .map(Figures::percent)
                .orElseGet(DossierSurveySection::unknown);
        var cells = new ArrayList<Cell>();
        cells.add(Cell.bold(filling.words().fill(section.text("whole"))).over(place, 1));
        cells.add(Cell.bold(share));
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
