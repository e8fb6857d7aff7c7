package vn.sontm.programme.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;

/** Everything that was said about one unit and what lies inside it, read once. */
final class UnitRegisters {
    /** The kinds that a unit's registers are read from. */
    static final Set<RegisterKind> KINDS = EnumSet.of(
            RegisterKind.VALUE,
            RegisterKind.DECLARATION,
            RegisterKind.CONCLUSION,
            RegisterKind.EVIDENCE,
            RegisterKind.EVIDENCE_LINK,
            RegisterKind.DOCUMENT_FILE,
            RegisterKind.FACT,
            RegisterKind.START,
            RegisterKind.TARGET);

    private final Timeline values;
    private final Timeline declarations;
    private final Timeline conclusions;
    private final EvidenceLinks evidence;
    private final List<Entry> facts;
    private final Map<Register, JsonNode> plan = new HashMap<>();

    /** @param entries the entries of a kind that concern the unit */
    UnitRegisters(Function<RegisterKind, List<Entry>> entries) {
        values = new Timeline(entries.apply(RegisterKind.VALUE));
        declarations = new Timeline(entries.apply(RegisterKind.DECLARATION));
        conclusions = new Timeline(entries.apply(RegisterKind.CONCLUSION));
        evidence = new EvidenceLinks(entries.apply(RegisterKind.EVIDENCE), entries.apply(RegisterKind.EVIDENCE_LINK));
        facts = entries.apply(RegisterKind.FACT);
        Stream.of(RegisterKind.START, RegisterKind.TARGET)
                .flatMap(kind -> entries.apply(kind).stream())
                .forEach(entry -> plan.put(entry.register(), entry.content()));
    }

    /**
     * The figure in force: the latest one not after the period, or the year's own.
     *
     * @param about whether what was said for a period is about this unit
     */
    Optional<Reading> figure(String subject, String item, boolean yearly, Period period, Predicate<Period> about) {
        return said(values, subject, item, yearly, period)
                .filter(dated -> about.test(dated.period()))
                .flatMap(dated -> Reading.of(dated).stream())
                .findFirst();
    }

    /** The declared verdict in force, by the same rule as figures. */
    Optional<Declared> declared(String subject, String item, boolean yearly, Period period, Predicate<Period> about) {
        return said(declarations, subject, item, yearly, period)
                .filter(dated -> about.test(dated.period()))
                .flatMap(dated -> Declared.of(dated).stream())
                .findFirst();
    }

    int evidence(String subject, String item) {
        return evidence.count(subject, item);
    }

    /** A fact of the commune as of a year: the latest one that is not of a later year. */
    Optional<BigDecimal> fact(String unit, String name, int year) {
        return facts.stream()
                .filter(entry -> entry.register().subject().equals(unit)
                        && entry.register().item().equals(name)
                        && year(entry) <= year)
                .max(Comparator.comparing(UnitRegisters::year))
                .flatMap(entry -> Reading.decimal(entry.content().path("value")));
    }

    StartState start(String subject, String criterion, int year) {
        var code = planned(RegisterKind.START, subject, criterion, year, "state");
        return StartState.of(code).orElse(StartState.UNKNOWN);
    }

    Optional<Target> target(String subject, String criterion, int year) {
        var code = planned(RegisterKind.TARGET, subject, criterion, year, "target");
        return Target.of(code);
    }

    /**
     * What offices concluded on a criterion in the period's year so far, the latest of the highest office. A conclusion of
     * another year does not count: the starting state opens each year.
     *
     * @param offices codes of the units above, the nearest first
     */
    Optional<Verdict> concluded(String subject, String criterion, List<String> offices, Period period) {
        var prefix = criterion + "@";
        return conclusions
                .items(subject)
                .filter(item -> item.startsWith(prefix))
                .sorted(Comparator.comparing((String item) -> offices.indexOf(item.substring(prefix.length())))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .flatMap(item -> conclusions.inYear(subject, item, period).limit(1))
                .flatMap(dated -> Declared.of(dated).stream())
                .map(Declared::verdict)
                .findFirst();
    }

    private static Stream<Dated> said(Timeline timeline, String subject, String item, boolean yearly, Period period) {
        return yearly ? timeline.inYear(subject, item, period) : timeline.until(subject, item, period);
    }

    private String planned(RegisterKind kind, String subject, String item, int year, String field) {
        var register = new Register(kind.code(), subject, item, Integer.toString(year));
        return Optional.ofNullable(plan.get(register))
                .map(content -> content.path(field).asText())
                .orElse("");
    }

    /** The year of a fact; one without a year holds since ever. */
    private static int year(Entry entry) {
        var digits = entry.register().period().replaceFirst("^(\\d{4}).*$", "$1");
        return digits.matches("\\d{4}") ? Integer.parseInt(digits) : 0;
    }
}
