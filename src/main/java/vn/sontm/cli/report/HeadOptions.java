package vn.sontm.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.sontm.base.VietnameseText;
import vn.sontm.report.form.Paperwork;

/** Number, day, place and signatory of a paper. What is not given stays as it was; an empty text leaves room to write by hand. */
final class HeadOptions {
    @Option(names = "--number", paramLabel = "${bundle:label.number}", descriptionKey = "paper-number")
    private Optional<String> number = Optional.empty();

    @Option(names = "--date", paramLabel = "${bundle:label.day}", descriptionKey = "paper-date")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--place", paramLabel = "${bundle:label.name}", descriptionKey = "paper-place")
    private Optional<String> place = Optional.empty();

    @Option(names = "--authority", paramLabel = "${bundle:label.text}", descriptionKey = "paper-authority")
    private List<String> authority = List.of();

    @Option(names = "--signatory", paramLabel = "${bundle:label.name}", descriptionKey = "paper-signatory")
    private Optional<String> signatory = Optional.empty();

    /** Whether any of them was given. */
    boolean given() {
        return Stream.of(number, date, place, signatory).anyMatch(Optional::isPresent) || !authority.isEmpty();
    }

    /** @param kept what the paper bore until now */
    Paperwork on(Paperwork kept) {
        var lines = authority.stream()
                .map(HeadOptions::typed)
                .filter(line -> !line.isEmpty())
                .toList();
        return new Paperwork(
                number.map(HeadOptions::typed).orElse(kept.number()),
                place.map(HeadOptions::typed).orElse(kept.place()),
                date.or(kept::date),
                authority.isEmpty() ? kept.authority() : lines,
                signatory.map(HeadOptions::typed).orElse(kept.signatory()));
    }

    private static String typed(String text) {
        return VietnameseText.nfc(text).strip();
    }
}
