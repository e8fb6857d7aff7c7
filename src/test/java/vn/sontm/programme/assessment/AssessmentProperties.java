package vn.sontm.programme.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.catalogue.SampleSet;

@Label("laws of assessment")
class AssessmentProperties {
    private static final String PERIOD = "2024-06";
    private static final List<String> CODES = Stream.concat(
                    SampleSet.set().indicators().map(indicator -> indicator.code()),
                    Stream.of("3.1#1", "3.1#2", "3.1#3", "3.1#4", "3.1#5"))
            .toList();

    /** One thing that somebody writes. */
    sealed interface Act {
        void on(Programme programme);
    }

    record Enter(String unit, String code, String period, String value) implements Act {
        @Override
        public void on(Programme programme) {
            programme.value(unit, code, period, value);
        }
    }

    record Declare(String unit, String code, String period, String verdict) implements Act {
        @Override
        public void on(Programme programme) {
            programme.declare(unit, code, period, verdict);
        }
    }

    record Plan(String unit, int criterion, String start, String target) implements Act {
        @Override
        public void on(Programme programme) {
            programme.start(unit, criterion, "2024", start).target(unit, criterion, "2024", target);
        }
    }

    record Conclude(String unit, int criterion, String period, String verdict) implements Act {
        @Override
        public void on(Programme programme) {
            programme.conclude(unit, criterion, Programme.OFFICE, period, verdict);
        }
    }

    record Fact(String unit, String schools) implements Act {
        @Override
        public void on(Programme programme) {
            programme.fact(unit, "so_truong", "2024", schools);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("a value changes no other indicator than its own, its composite and what a formula derives from it")
    void valuesAreIndependent(@ForAll("acts") List<Act> acts, @ForAll("entries") Enter entry) {
        var before = statuses(play(acts), entry.unit());
        var programme = play(acts);
        entry.on(programme);
        var after = statuses(programme, entry.unit());

        var touched = List.of(
                entry.code(), entry.code().replaceFirst("#.*", ""), entry.code().equals("2.1") ? "4.3" : "");
        before.keySet().removeAll(touched);
        after.keySet().removeAll(touched);
        assertThat(after).isEqualTo(before);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("what is entered for later months changes nothing earlier")
    void theFutureIsNotSeen(@ForAll("acts") List<Act> acts, @ForAll("entries") Enter entry) {
        var programme = play(acts);
        var before = programme.office("2023-12");
        new Enter(entry.unit(), entry.code(), "2024-02", entry.value()).on(programme);
        programme.declare(entry.unit(), entry.code(), "2024-01", "met");

        assertThat(programme.office("2023-12")).isEqualTo(before);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("without a threshold nothing scores unless declared")
    void unknownNeverScores(@ForAll("acts") List<Act> acts) {
        all(play(acts))
                .filter(status -> status.parts().isEmpty())
                .filter(status -> !status.scorable() && status.basis() != Basis.DECLARED)
                .forEach(status -> assertThat(status.verdict()).isIn(Verdict.NO_DATA, Verdict.NOT_APPLICABLE));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("a verdict always rests on something, and no verdict on nothing")
    void everyVerdictHasABasis(@ForAll("acts") List<Act> acts) {
        all(play(acts)).forEach(status -> {
            var decided = status.verdict() == Verdict.MET || status.verdict() == Verdict.NOT_MET;
            assertThat(decided && status.basis() == Basis.NONE).isFalse();
            assertThat(status.verdict() == Verdict.NO_DATA && status.basis() != Basis.NONE)
                    .isFalse();
            assertThat(status.gap().isEmpty() || status.verdict() == Verdict.NOT_MET)
                    .isTrue();
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("low ≤ count ≤ high ≤ population, and conclusions are among the met")
    void totalsAreOrdered(@ForAll("acts") List<Act> acts) {
        for (var total : play(acts).office(PERIOD).totals()) {
            assertThat(total.low()).isBetween(0, total.count());
            assertThat(total.high()).isBetween(total.count(), total.of());
            assertThat(total.concluded()).isBetween(0, total.count());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("the totals of a course are those of each of its periods alone")
    void coursesAreTheirPeriods(@ForAll("acts") List<Act> acts) {
        var programme = play(acts);
        var periods = List.of("2023-12", "2024-01", "2024-05", PERIOD, "2024");

        assertThat(programme.course(periods))
                .extracting(OfficeStatus::totals)
                .isEqualTo(periods.stream()
                        .map(period -> programme.office(period).totals())
                        .toList());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("what communes meet, less what waits for a conclusion, adds up to the totals")
    void communesAddUp(@ForAll("acts") List<Act> acts) {
        var office = play(acts).office(PERIOD);
        var counted = office.units().stream()
                .flatMap(unit -> unit.sets().stream())
                .flatMap(set -> set.subjects().stream())
                .mapToLong(subject -> subject.met() - subject.waiting())
                .sum();

        assertThat(office.totals().stream().mapToLong(CriterionTotal::count).sum())
                .isEqualTo(counted);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("once every starting state is known the interval closes on the count")
    void intervalCloses(@ForAll("acts") List<Act> acts, @ForAll("known") List<String> starts) {
        var programme = play(acts);
        var start = starts.iterator();
        for (var unit : List.of("xa-a", "xa-b", "xa-c")) {
            for (var criterion = 1; criterion <= 4; criterion++) {
                programme.start(unit, criterion, "2024", start.next());
            }
        }
        for (var total : programme.office(PERIOD).totals()) {
            assertThat(total.low()).isEqualTo(total.count());
            assertThat(total.high()).isEqualTo(total.count());
        }
    }

    @Property
    @Label("what is printed can be typed in again")
    void printedFiguresAreRead(@ForAll @BigRange(min = "0", max = "999999999") @Scale(3) BigDecimal figure) {
        var money = SampleSet.set().indicator("2.1").orElseThrow();

        assertThat(ValueReader.read(money, VietnameseNumbers.format(figure))).isEqualByComparingTo(figure);
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Arbitraries.<Act>oneOf(entries().map(entry -> entry), declarations(), plans(), conclusions(), facts())
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<Enter> entries() {
        var periods = Arbitraries.of("2023-11", "2024-01", "2024-05", PERIOD, "2024-07", "2024", "2023");
        return Combinators.combine(
                        units(),
                        Arbitraries.of(CODES),
                        periods,
                        Arbitraries.of("0", "1", "2", "13", "46", "70", "100", "120"))
                .as(Enter::new);
    }

    @Provide
    Arbitrary<List<String>> known() {
        return Arbitraries.of("met", "not-met", "consolidate").list().ofSize(12);
    }

    private Arbitrary<Act> declarations() {
        return Combinators.combine(
                        units(),
                        Arbitraries.of(CODES),
                        Arbitraries.of("2024-03", PERIOD, "2024-09"),
                        Arbitraries.of("met", "not-met", "not-applicable"))
                .as(Declare::new);
    }

    private Arbitrary<Act> plans() {
        return Combinators.combine(
                        units(),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of("met", "not-met", "consolidate", "unknown"),
                        Arbitraries.of("attain", "consolidate", "maintain"))
                .as(Plan::new);
    }

    private Arbitrary<Act> conclusions() {
        return Combinators.combine(
                        units(),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of("2024-03", PERIOD, "2024-09", "2023-12"),
                        Arbitraries.of("met", "not-met"))
                .as(Conclude::new);
    }

    private Arbitrary<Act> facts() {
        return Combinators.combine(units(), Arbitraries.of("2", "3", "4")).as(Fact::new);
    }

    private static Arbitrary<String> units() {
        return Arbitraries.of("xa-a", "xa-b", "xa-c");
    }

    private static Programme play(List<Act> acts) {
        var programme = new Programme();
        acts.forEach(act -> act.on(programme));
        return programme;
    }

    private static Stream<IndicatorStatus> all(Programme programme) {
        return programme.office(PERIOD).units().stream()
                .flatMap(unit -> statuses(programme, unit.unit()).values().stream());
    }

    /** Indicators and parts by code. */
    private static Map<String, IndicatorStatus> statuses(Programme programme, String unit) {
        return programme.unit(unit, PERIOD).sets().getFirst().subjects().getFirst().criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .flatMap(status -> Stream.concat(Stream.of(status), status.parts().stream()))
                .collect(Collectors.toMap(IndicatorStatus::code, Function.identity()));
    }
}
