package vn.sontm.programme.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.SampleSet;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

class AssessmentsTest {
    private static final Period JUNE = Period.parse("2024-06");

    private final Programme programme = new Programme();

    @Test
    @DisplayName("a commune is shown with every set that applies, in order")
    void sets() {
        programme
                .catalogue(set("ho-so", "ho-so"))
                .catalogue(set("kdc", "khu-dan-cu"))
                .catalogue(set("vuon", "vuon-mau"))
                .put(RegisterKind.SUBJECT, "xa-a/kdc-1", "", "", subject("khu-dan-cu", "Khu 1"))
                .put(RegisterKind.SUBJECT, "xa-a/kdc-2", "", "", subject("khu-dan-cu", "Khu 2"));

        var status = programme.unit("xa-a", "2024-06");

        assertThat(status.name()).isEqualTo("Tên xa-a");
        assertThat(status.period()).isEqualTo(JUNE);
        assertThat(status.sets()).extracting(SetStatus::id).containsExactly("xa-thu", "kdc", "ho-so");
        assertThat(status.sets()).extracting(SetStatus::counted).containsExactly(true, true, false);
        assertThat(status.sets()).extracting(SetStatus::of).containsExactly(4, 4, 4);
        assertThat(status.sets().get(1).subjects())
                .extracting(SubjectStatus::subject, SubjectStatus::name)
                .containsExactly(tuple("xa-a/kdc-1", "Khu 1"), tuple("xa-a/kdc-2", "Khu 2"));
        assertThat(status.sets().getFirst().subjects())
                .singleElement()
                .extracting(SubjectStatus::name)
                .isEqualTo("Tên xa-a");
    }

    @Test
    @DisplayName("a subject inside a commune has its own figures, targets and deadlines; facts are the commune's")
    void subjects() {
        var file = set("kdc", "khu-dan-cu");
        programme
                .catalogue(file)
                .put(RegisterKind.SUBJECT, "xa-a/kdc-1", "", "", subject("khu-dan-cu", "Khu 1"))
                .put(
                        RegisterKind.POPULATION,
                        Programme.OFFICE,
                        "kdc",
                        "2024",
                        Json.parse("{\"units\": [\"xa-a/kdc-1\"]}"))
                .put(
                        RegisterKind.VALUE,
                        "xa-a/kdc-1",
                        "kdc/1.1",
                        "2024-06",
                        Json.object().put("value", "70"))
                .put(
                        RegisterKind.VALUE,
                        "xa-a",
                        "kdc/2.2",
                        "2024-06",
                        Json.object().put("value", "5"))
                .fact("xa-a", "so_truong", "", "5")
                .put(RegisterKind.PLAN_CRITERION, Programme.OFFICE, "kdc/1", "2024", Json.parse("""
                        {"deadlines": [{"printed": "một", "units": ["xa-a/kdc-1"]}, {"printed": "hai", "units": ["xa-a"]},
                                       {"printed": "ba", "units": ["xa-a/kdc-2"]}]}
                        """));

        var set = programme.unit("xa-a", "2024-06").sets().get(1);
        var subject = set.subjects().getFirst();

        assertThat(set.counted()).isTrue();
        assertThat(subject.criteria().getFirst().indicators().getFirst().verdict())
                .isEqualTo(Verdict.MET);
        assertThat(subject.criteria().get(1).indicators().get(1).verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(subject.criteria().getFirst().deadlines())
                .extracting(deadline -> deadline.printed())
                .containsExactly("một", "hai");
        assertThat(subject.criteria()
                        .get(2)
                        .indicators()
                        .getFirst()
                        .parts()
                        .get(2)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    @DisplayName(
            "an office sees its communes that exist at the end of the period, by name, and totals of commune sets only")
    void office() {
        programme
                .catalogue(set("ho-so", "ho-so"))
                .put(RegisterKind.UNIT, "xa-cu", "", "", Json.parse("""
                        {"name": "Xã cũ", "level": "commune", "parent": "huyen", "until": "2024-05-31"}
                        """))
                .unit("xa-khac", "commune", "huyen-khac", "mien-nui");

        var status = programme.office("2024-06");

        assertThat(status.name()).isEqualTo("Tên huyen");
        assertThat(status.units()).extracting(UnitStatus::unit).containsExactly("xa-a", "xa-b", "xa-c");
        assertThat(status.totals()).extracting(CriterionTotal::set).containsOnly("xa-thu");
        assertThat(status.totals()).extracting(CriterionTotal::number).containsExactly(1, 2, 3, 4);
        assertThat(programme.office("2024-05").units()).hasSize(4);
    }

    @Test
    @DisplayName("a unit alone and among its office's units is the same")
    void sameEitherWay() {
        programme
                .value("xa-b", "1.1", "2024-05", "70")
                .declare("xa-b", "1.2", "2024-06", "met")
                .start("xa-b", 2, "2024", "met")
                .fact("xa-b", "so_truong", "", "2");

        assertThat(programme.office("2024-06").units()).contains(programme.unit("xa-b", "2024-06"));
    }

    @Test
    @DisplayName("an office itself has no criteria; an unknown unit is refused")
    void otherUnits() {
        assertThat(programme.unit(Programme.OFFICE, "2024-06").sets()).isEmpty();
        var refusal = catchThrowableOfType(Refusal.class, () -> programme.unit("la", "2024-06"));
        assertThat(refusal.code()).isEqualTo(ErrorCode.UNIT_UNKNOWN);
    }

    @Test
    @DisplayName("a figure that people disagree about is marked, up to its composite")
    void conflicts() {
        programme
                .value("xa-a", "1.1", "2024-06", "70")
                .value("xa-a", "3.1#1", "2024-06", "100")
                .declare("xa-a", "2.2", "2024-06", "met");
        var status = Assessments.of(new Disputed(programme.registers())).unit("xa-a", JUNE);
        var conflicting = status.sets().getFirst().subjects().getFirst().criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(IndicatorStatus::conflicting)
                .map(IndicatorStatus::code);

        assertThat(conflicting).containsExactly("1.1", "2.2", "3.1");
        assertThat(programme.indicator("xa-a", "1.1", "2024-06").conflicting()).isFalse();
    }

    @Test
    @DisplayName("titles by decision are kept apart from results")
    void recognitions() {
        programme
                .put(
                        RegisterKind.RECOGNITION,
                        "xa-a",
                        "xa-thu",
                        "",
                        Json.parse(
                                "{\"title\": \"Xã đạt chuẩn\", \"decision\": \"Quyết định 12\", \"date\": \"2024-05-10\"}"))
                .put(
                        RegisterKind.RECOGNITION,
                        "xa-b",
                        "xa-thu",
                        "",
                        Json.parse(
                                "{\"title\": \"Xã đạt chuẩn\", \"decision\": \"Quyết định 13\", \"date\": \"hôm qua\"}"));

        var recognitions = Recognitions.from(programme.registers());

        assertThat(recognitions.of("xa-a"))
                .containsExactly(new Recognition(
                        "xa-a", "xa-thu", "Xã đạt chuẩn", "Quyết định 12", Optional.of(LocalDate.of(2024, 5, 10))));
        assertThat(recognitions.of("xa-c")).isEmpty();
        assertThat(recognitions.underSet("xa-thu", LocalDate.of(2024, 5, 9)))
                .extracting(Recognition::subject)
                .containsExactly("xa-b");
        assertThat(recognitions.underSet("xa-thu", LocalDate.of(2024, 5, 10))).hasSize(2);
        assertThat(recognitions.underSet("khac", LocalDate.of(2024, 5, 10))).isEmpty();
        assertThat(programme
                        .unit("xa-a", "2024-06")
                        .sets()
                        .getFirst()
                        .subjects()
                        .getFirst()
                        .met())
                .isZero();
    }

    /** Registers in which everything is in dispute. */
    private record Disputed(Registers inner) implements Registers {
        @Override
        public Optional<Entry> find(Register register) {
            return inner.find(register).map(Disputed::dispute);
        }

        @Override
        public List<Entry> all(RegisterKind kind) {
            return inner.all(kind).stream().map(Disputed::dispute).toList();
        }

        @Override
        public List<Entry> ofUnit(RegisterKind kind, String unit) {
            return inner.ofUnit(kind, unit).stream().map(Disputed::dispute).toList();
        }

        private static Entry dispute(Entry entry) {
            return new Entry(entry.register(), entry.content(), entry.change(), entry.at(), entry.author(), true);
        }
    }

    private static ObjectNode set(String id, String level) {
        return SampleSet.json().put("id", id).put("level", level);
    }

    private static ObjectNode subject(String kind, String name) {
        return Json.object().put("kind", kind).put("name", name);
    }
}
