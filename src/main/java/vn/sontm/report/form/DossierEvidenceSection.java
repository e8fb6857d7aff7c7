package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.report.document.Block;

/** The index of the evidence: every file under the indicators that it serves, then the indicators that have none. */
final class DossierEvidenceSection implements Section {
    /** A file in its place. */
    private record Indexed(int number, IndicatorStatus indicator, EvidencePieces.Piece piece) {}

    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var unit = CommuneReport.unit(filling);
        var title = DossierTitle.of(filling, unit);
        var pieces = new EvidencePieces(filling.request().registers(), unit.unit());
        var indicators = title.reported(unit).stream()
                .flatMap(reported -> reported.subject().criteria().stream())
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(indicator -> indicator.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        var indexed = indexed(indicators, title, pieces);
        ToLongFunction<IndicatorStatus> files =
                indicator -> pieces.of(title.set() + "/" + indicator.code()).size();
        var bare = indicators.stream()
                .filter(indicator -> files.applyAsLong(indicator) == 0)
                .map(IndicatorStatus::code)
                .toList();
        var text = SectionText.of(filling, section)
                .with("count", Figures.counted(indexed.size()))
                .with("bare", Figures.counted(bare.size()))
                .with("codes", String.join(", ", bare));
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        if (indicators.isEmpty()) {
            blocks.add(text.paragraph("empty"));
            return blocks;
        }
        var origin =
                DossierOrigins.of(filling, title.set()).orElseThrow().files(text.text("heading"), indicators, files);
        blocks.add(text.paragraph(indexed.isEmpty() ? "empty" : "summary", origin));
        if (!indexed.isEmpty()) {
            blocks.add(SectionTable.of(filling, section).of(indexed, DossierEvidenceSection::text));
        }
        if (!bare.isEmpty()) {
            blocks.add(text.paragraph("missing", origin));
        }
        return blocks;
    }

    private static List<Indexed> indexed(List<IndicatorStatus> indicators, DossierTitle title, EvidencePieces pieces) {
        var found = indicators.stream()
                .flatMap(indicator -> pieces.of(title.set() + "/" + indicator.code()).stream()
                        .map(piece -> new Indexed(0, indicator, piece)))
                .toList();
        return IntStream.range(0, found.size())
                .mapToObj(index -> new Indexed(
                        index + 1,
                        found.get(index).indicator(),
                        found.get(index).piece()))
                .toList();
    }

    private static String text(String column, Indexed indexed) {
        return switch (column) {
            case "number" -> Integer.toString(indexed.number());
            case "code" -> indexed.indicator().code();
            case "indicator" -> indexed.indicator().name();
            case "file" -> indexed.piece().name();
            case "date" -> indexed.piece().date().map(VietnameseNumbers::format).orElse("");
            case "expires" ->
                indexed.piece().expires().map(VietnameseNumbers::format).orElse("");
            default -> "";
        };
    }
}
