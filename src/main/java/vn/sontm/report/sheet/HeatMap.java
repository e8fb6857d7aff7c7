package vn.sontm.report.sheet;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.report.document.Value;

/** Tints verdicts by rules, so that a letter that somebody types over takes its tint with it. */
final class HeatMap {
    /** Letters and ground of each verdict, as on screen. */
    private static final Map<Verdict, Tint> TINTS = Map.of(
            Verdict.MET, new Tint("1A7F4B", "E6F4EC"),
            Verdict.NOT_MET, new Tint("B3261E", "FBEAE8"),
            Verdict.NO_DATA, new Tint("66706A", "EEF0ED"));

    private record Tint(String letters, String ground) {}

    private HeatMap() {}

    static void tint(XSSFSheet sheet, Totals body) {
        var columns = new TreeSet<Integer>();
        var texts = new TreeMap<Verdict, TreeSet<String>>();
        for (var place : body.body()) {
            if (place.cell().value().orElse(null) instanceof Value.Judged judged) {
                columns.add(place.column());
                texts.computeIfAbsent(judged.verdict(), verdict -> new TreeSet<>())
                        .add(place.cell().text().plain());
            }
        }
        if (!columns.isEmpty()) {
            var ranges = columns.stream()
                    .map(column ->
                            new CellRangeAddress(body.firstRow(), body.firstRow() + body.rows() - 1, column, column))
                    .toArray(CellRangeAddress[]::new);
            var first = new CellReference(body.firstRow(), columns.first()).formatAsString();
            texts.forEach((verdict, letters) -> tint(sheet, ranges, verdict, equalsAny(first, List.copyOf(letters))));
        }
    }

    private static void tint(XSSFSheet sheet, CellRangeAddress[] ranges, Verdict verdict, String formula) {
        var tint = TINTS.get(verdict);
        if (tint != null) {
            var formatting = sheet.getSheetConditionalFormatting();
            var rule = formatting.createConditionalFormattingRule(formula);
            ((XSSFFontFormatting) rule.createFontFormatting()).setFontColor(colour(tint.letters()));
            var ground = (XSSFPatternFormatting) rule.createPatternFormatting();
            ground.setFillBackgroundColor(colour(tint.ground()));
            formatting.addConditionalFormatting(ranges, rule);
        }
    }

    private static String equalsAny(String cell, List<String> texts) {
        return texts.stream().map(text -> cell + "=\"" + text + "\"").collect(Collectors.joining(",", "OR(", ")"));
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb));
    }
}
