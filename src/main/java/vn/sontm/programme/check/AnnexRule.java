package vn.sontm.programme.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.check.text.Passage;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.Span;

/** Annexes that the text refers to and that are not part of it; one finding for all. */
final class AnnexRule implements Rule {
    private static final Pattern CITED =
            Pattern.compile("(?iu)(biểu|phụ lục|phụ biểu)(?: số)? (\\d{1,2}|[IVX]{1,4})(?!\\p{L}|\\d|[.,]\\d)");
    private static final Pattern PRESENT = Pattern.compile(
            "(?:BIỂU|PHỤ LỤC|PHỤ BIỂU|Biểu|Phụ lục|Phụ biểu)(?: số| SỐ)? (\\d{1,2}|[IVX]{1,4})(?!\\p{L}|\\d).*");

    @Override
    public Stream<Finding> check(PlanReading reading) {
        var cited = new TreeMap<String, Span>(Comparator.naturalOrder());
        reading.source()
                .passages()
                .forEach(passage -> CITED.matcher(passage.text())
                        .results()
                        .forEach(match ->
                                cited.putIfAbsent(name(match.group()), passage.span(match.start(), match.end()))));
        reading.source().passages().forEach(passage -> present(passage).ifPresent(cited::remove));
        return cited.isEmpty()
                ? Stream.empty()
                : Stream.of(Slip.ANNEX.at(cited.firstEntry().getValue(), cited.keySet(), ""));
    }

    private static Optional<String> present(Passage passage) {
        var matcher = PRESENT.matcher(passage.text());
        return matcher.matches() ? Optional.of(name(passage.text().substring(0, matcher.end(1)))) : Optional.empty();
    }

    private static String name(String printed) {
        return printed.toLowerCase(VietnameseText.LOCALE).replace(" số ", " ");
    }
}
