package vn.sontm.programme.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.check.text.DocumentMention;
import vn.sontm.programme.check.text.PlanReading;

/** One document has one date, a kind that fits its symbol, a year that fits its number, and exists before the plan. */
final class DocumentRule implements Rule {
    private static final Pattern YEAR_IN_NUMBER = Pattern.compile("\\d+/(20\\d{2})(?:/.*)?");
    private static final Map<String, String> SYMBOLS = Map.of(
            "Nghị quyết",
            "NQ",
            "Quyết định",
            "QĐ",
            "Kế hoạch",
            "KH",
            "Chỉ thị",
            "CT",
            "Thông tư",
            "TT",
            "Nghị định",
            "NĐ",
            "Thông báo",
            "TB",
            "Báo cáo",
            "BC",
            "Hướng dẫn",
            "HD",
            "Tờ trình",
            "TTr");

    @Override
    public Stream<Finding> check(PlanReading reading) {
        return Stream.concat(
                twoDates(reading.documents()).stream(),
                reading.documents().stream()
                        .flatMap(document -> Stream.of(
                                        future(document, reading),
                                        year(document),
                                        kind(document),
                                        undated(document, reading))
                                .flatMap(Optional::stream)));
    }

    /** Each further date of the same document, against the first. */
    private static List<Finding> twoDates(List<DocumentMention> documents) {
        var found = new ArrayList<Finding>();
        var seen = new HashMap<String, List<DocumentMention>>();
        for (var document : documents) {
            if (document.date().isPresent()) {
                var earlier = seen.computeIfAbsent(key(document), number -> new ArrayList<>());
                earlier.stream()
                        .filter(other -> sameIssuer(document, other))
                        .findFirst()
                        .filter(other -> !date(other).equals(date(document)))
                        .ifPresent(other -> found.add(Slip.DOCUMENT_DATES.at(
                                document.span(),
                                printed(document),
                                printed(other),
                                document.number(),
                                Slip.place(other.span()))));
                earlier.add(document);
            }
        }
        return found;
    }

    private static String key(DocumentMention document) {
        return VietnameseText.searchKey(document.kind() + " " + document.number());
    }

    /** Two bodies may number alike; a citation without its issuer may mean either. */
    private static boolean sameIssuer(DocumentMention one, DocumentMention other) {
        var left = VietnameseText.searchKey(one.issuer());
        var right = VietnameseText.searchKey(other.issuer());
        return left.isEmpty()
                || right.isEmpty()
                || left.startsWith(right)
                || right.startsWith(left)
                || sameBody(left, right);
    }

    private static boolean sameBody(String left, String right) {
        return abbreviated(left).equals(abbreviated(right));
    }

    private static String abbreviated(String issuer) {
        return issuer.replace("hoi dong nhan dan", "hdnd").replace("uy ban nhan dan", "ubnd");
    }

    private static Optional<LocalDate> date(DocumentMention document) {
        return document.date().flatMap(date -> date.last(0));
    }

    private static String printed(DocumentMention document) {
        return document.date().orElseThrow().span().text().replaceFirst("^ngày ", "");
    }

    private static Optional<Finding> future(DocumentMention document, PlanReading reading) {
        var after = reading.year()
                .made()
                .map(made -> made.atEndOfMonth())
                .or(() -> reading.year().known()
                        ? Optional.of(LocalDate.of(reading.year().year(), 12, 31))
                        : Optional.empty());
        return date(document)
                .filter(date -> after.filter(date::isAfter).isPresent())
                .map(date -> Slip.DOCUMENT_FUTURE.at(
                        document.span(),
                        printed(document),
                        after.map(last -> last.getMonthValue() + "/" + last.getYear())
                                .orElse(""),
                        document.number()));
    }

    private static Optional<Finding> year(DocumentMention document) {
        var inNumber = YEAR_IN_NUMBER.matcher(document.number());
        return document.date()
                .flatMap(date -> date.year())
                .filter(year -> inNumber.matches() && Integer.parseInt(inNumber.group(1)) != year)
                .map(year -> Slip.DOCUMENT_YEAR.at(
                        document.span(), printed(document), inNumber.group(1), document.number()));
    }

    /** "Nghị quyết số 339/KH-UBND": the symbol after the number belongs to another kind of document. */
    private static Optional<Finding> kind(DocumentMention document) {
        var symbol = document.number().replaceFirst("^\\d+(?:/\\d{4})?[/-]", "").replaceFirst("[-/&.].*", "");
        return SYMBOLS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(symbol) && SYMBOLS.containsKey(document.kind()))
                .filter(entry -> !entry.getKey().equals(document.kind()))
                .findFirst()
                .map(entry ->
                        Slip.DOCUMENT_KIND.at(document.span(), document.kind(), entry.getKey(), document.number()));
    }

    private static Optional<Finding> undated(DocumentMention document, PlanReading reading) {
        var dated = reading.documents().stream()
                .anyMatch(other -> other.date().isPresent() && key(other).equals(key(document)));
        return document.date().isPresent() || dated
                ? Optional.empty()
                : Optional.of(Slip.DOCUMENT_UNDATED.at(document.span(), document.number(), "", document.kind()));
    }
}
