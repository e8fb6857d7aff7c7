package vn.sontm.programme.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/**
 * What departments confirmed on criteria (xác nhận). It stands beside the office's conclusion and counts in no total; in
 * force is each department's latest word in the period's year so far.
 */
public final class DepartmentWords {
    /** @param department code of the department that says it */
    public record Word(String department, Verdict verdict, String note, Period period, Entry entry) {}

    private record Key(String subject, String criterion) {}

    private final Map<Key, List<Word>> words = new HashMap<>();

    private DepartmentWords(List<Entry> entries) {
        entries.forEach(entry -> read(entry)
                .ifPresent(word -> words.computeIfAbsent(key(entry), key -> new ArrayList<>())
                        .add(word)));
        words.values().forEach(said -> said.sort(Comparator.comparing(Word::period)));
    }

    public static DepartmentWords from(Registers registers) {
        return new DepartmentWords(registers.all(RegisterKind.DEPARTMENT_WORD));
    }

    /**
     * One word of each department, by their codes.
     *
     * @param subject a unit code, or unit/subject
     * @param criterion set/number
     */
    public List<Word> of(String subject, String criterion, Period period) {
        return words.getOrDefault(new Key(subject, criterion), List.of()).reversed().stream()
                .filter(word -> counts(word.period(), period))
                .filter(firstOfEach())
                .sorted(Comparator.comparing(Word::department))
                .toList();
    }

    public Optional<Word> of(String department, String subject, String criterion, Period period) {
        return of(subject, criterion, period).stream()
                .filter(word -> word.department().equals(department))
                .findFirst();
    }

    private static Predicate<Word> firstOfEach() {
        var seen = new HashSet<String>();
        return word -> seen.add(word.department());
    }

    /** As with conclusions: another year's word never stands in. */
    private static boolean counts(Period said, Period period) {
        return said.year() == period.year()
                && (said.kind() == Period.Kind.YEAR || !said.last().isAfter(period.last()));
    }

    private static Key key(Entry entry) {
        var item = entry.register().item();
        return new Key(entry.register().subject(), item.substring(0, item.lastIndexOf('@')));
    }

    private static Optional<Word> read(Entry entry) {
        var at = entry.register().item().lastIndexOf('@');
        return at < 0
                ? Optional.empty()
                : Dated.of(entry)
                        .flatMap(dated -> Declared.of(dated)
                                .map(declared -> new Word(
                                        entry.register().item().substring(at + 1),
                                        declared.verdict(),
                                        entry.content().path("note").asText(),
                                        dated.period(),
                                        entry)));
    }
}
