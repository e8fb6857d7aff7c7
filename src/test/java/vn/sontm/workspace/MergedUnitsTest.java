package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.Refusal;
import vn.sontm.programme.agenda.Agenda;
import vn.sontm.programme.agenda.DueItem;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.programme.calendar.DueDay;
import vn.sontm.programme.calendar.Obligor;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.merger.Combining;
import vn.sontm.programme.merger.Way;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.reform.End;
import vn.sontm.programme.reform.Merge;
import vn.sontm.programme.reform.Reform.Act;
import vn.sontm.programme.reform.Reform.NewUnit;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Decision;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.SampleUnits;

@DisplayName("merged communes")
class MergedUnitsTest {
    private static final Period MAY = Period.parse("2024-05");
    private static final Period JUNE = Period.parse("2024-06");
    private static final LocalDate TENTH = LocalDate.of(2024, 6, 10);
    private static final LocalDate TWELFTH = LocalDate.of(2024, 6, 12);
    private static final String ITEM = SampleUnits.SET + "/9.1";
    private static final Act ACT =
            new Act(LocalDate.of(2024, 6, 1), new Decision("Nghị quyết số 01", Optional.empty()));

    @TempDir
    private Path folder;

    @Test
    @DisplayName("show the same whatever arrives first, the merger or the late file")
    void order() {
        try (var office = SampleUnits.office(folder.resolve("vp"));
                var late = commune(office, "cao-lau", "3");
                var other = commune(office, "hai-yen", "4");
                var first = Offices.commune(folder.resolve("mot"), "tan-lien", office);
                var second = Offices.commune(folder.resolve("hai"), "tan-lien", office)) {
            merge(office);
            new Entries(late).value("cao-lau", ITEM, MAY, "5", "");

            Offices.deliver(office, first);
            Offices.deliver(late, first);
            Offices.deliver(late, second);
            Offices.deliver(office, second);

            assertThat(status(first.registers())).isEqualTo(status(second.registers()));
            assertThat(houses(first.registers())).contains(new BigDecimal("9"));
            assertThat(other.isEnrolled()).isTrue();
        }
    }

    @Test
    @DisplayName("a locked period keeps the combined figure that was signed; what came late enters with a newer lock")
    void lock() {
        try (var office = SampleUnits.office(folder.resolve("vp"));
                var late = commune(office, "cao-lau", "3");
                var other = commune(office, "hai-yen", "4");
                var merged = merged(office)) {
            new Submissions(merged).submit(JUNE, LocalDate.of(2024, 6, 28));
            Offices.deliver(merged, office);
            new Submissions(office).lock("cao-hai", JUNE);
            new Entries(late).value("cao-lau", ITEM, MAY, "5", "");
            Offices.deliver(late, office);

            assertThat(houses(office.periods().ofAll(JUNE))).contains(new BigDecimal("7"));
            assertThat(houses(office.registers())).contains(new BigDecimal("9"));

            new Submissions(office).lock("cao-hai", JUNE);
            assertThat(houses(office.periods().ofAll(JUNE))).contains(new BigDecimal("9"));
            assertThat(other.isEnrolled()).isTrue();
        }
    }

    @Test
    @DisplayName("report by the day that the office set for one of the old ones, at the office and on their own PC")
    void due() {
        try (var office = SampleUnits.office(folder.resolve("vp"));
                var merged = merged(office)) {
            for (var unit : List.of("cao-lau", "hai-yen")) {
                var rule = new DueDay(Period.Kind.MONTH, 12, 0, Set.of(unit), Obligor.COMMUNE);
                office.append(
                        List.of(Statement.of(RegisterKind.DUE_DAY, "cao-loc", "month/" + unit, "", rule.toJson())));
            }
            Offices.deliver(office, merged);

            assertThat(new Deliveries(office).below("cao-loc", JUNE))
                    .filteredOn(delivery -> delivery.unit().equals("cao-hai"))
                    .extracting(Delivery::due)
                    .containsExactly(Optional.of(LocalDate.of(2024, 6, 12)));
            assertThat(reports(new Agenda(office.registers(), TENTH).office(status(office.registers()), TWELFTH)))
                    .containsExactly(List.of("Cao Hải"));
            var own = Assessments.of(merged.registers()).unit("cao-hai", JUNE);
            assertThat(reports(new Agenda(merged.registers(), TENTH).unit(own, TWELFTH)))
                    .hasSize(1);
        }
    }

    private static List<List<String>> reports(List<DueItem> items) {
        return items.stream()
                .filter(item -> item.kind() == DueItem.Kind.REPORT)
                .filter(item -> item.day().equals(TWELFTH))
                .map(DueItem::units)
                .toList();
    }

    @Test
    @DisplayName("an office does not end its own unit")
    void own() {
        try (var office = SampleUnits.office(folder.resolve("vp"))) {
            assertThatThrownBy(() -> new Reforms(office).decide(new End("cao-loc", ACT)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("chính sổ này");
        }
    }

    private Workspace commune(Workspace office, String unit, String houses) {
        var commune = Offices.commune(folder.resolve(unit), unit, office);
        Offices.enrol(office, commune);
        Offices.deliver(office, commune);
        new Entries(commune).value(unit, ITEM, MAY.previous(), houses, "");
        Offices.deliver(commune, office);
        return commune;
    }

    private Workspace merged(Workspace office) {
        merge(office);
        var commune = Offices.commune(folder.resolve("cao-hai"), "cao-hai", office);
        Offices.enrol(office, commune);
        Offices.deliver(office, commune);
        return commune;
    }

    private static void merge(Workspace office) {
        var into = new NewUnit("cao-hai", "Cao Hải", "xã", "commune", Optional.of("cao-loc"));
        var answers = new Answers(Map.of(ITEM, Combining.of(Way.SUM)), Map.of());
        new Reforms(office).decide(new Merge(List.of("cao-lau", "hai-yen"), into, answers, ACT));
    }

    private static OfficeStatus status(Registers registers) {
        return Assessments.of(registers).office("cao-loc", JUNE);
    }

    private static Optional<BigDecimal> houses(Registers registers) {
        return status(registers)
                .units()
                .getFirst()
                .sets()
                .getFirst()
                .subjects()
                .getFirst()
                .criterion(9)
                .flatMap(criterion -> criterion.indicators().getFirst().value());
    }
}
