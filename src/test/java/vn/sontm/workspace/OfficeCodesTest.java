package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.OfficeAndCommune;
import vn.sontm.testkit.Offices;

@DisplayName("The check code of an office")
class OfficeCodesTest extends OfficeAndCommune {
    private static final Period JUNE = Period.parse("2024-06");

    @BeforeEach
    void open() {
        enrolCommune();
    }

    @Test
    @DisplayName("is the same whether what it is of is known now or named by locks, and stays with the locks")
    void locked() {
        office.append(List.of(area("cao-lau/ban-a"), conclusion("cao-lau"), conclusion("cao-lau/ban-a")));
        figure("45");
        handIn(JUNE);
        var open = office.periods().checkCode(JUNE);
        lock(JUNE);
        assertThat(office.periods().checkCode(JUNE)).isEqualTo(open);
        figure("46");
        Offices.deliver(commune, office);
        office.append(List.of(conclusion("cao-lau/ban-b")));
        assertThat(office.periods().checkCode(JUNE)).isEqualTo(open);
        assertThat(office.periods().checkCode(Period.parse("2024-07"))).isNotEqualTo(open);
    }

    @Test
    @DisplayName("follows what is written here and what arrives")
    void follows() {
        var before = office.periods().checkCode(JUNE);
        assertThat(office.periods().checkCode(JUNE)).isEqualTo(before);
        figure("45");
        Offices.deliver(commune, office);
        var arrived = office.periods().checkCode(JUNE);
        assertThat(arrived).isNotEqualTo(before);
        office.append(List.of(conclusion("cao-lau")));
        assertThat(office.periods().checkCode(JUNE)).isNotEqualTo(arrived);
    }

    private void figure(String value) {
        commune.append(Stream.of("2024-05", "2024-06")
                .map(month -> Statement.of(
                        RegisterKind.VALUE,
                        "cao-lau",
                        "bo/1.1",
                        month,
                        Json.object().put("value", value)))
                .toList());
    }

    private static Statement area(String code) {
        return Statement.of(
                RegisterKind.SUBJECT,
                code,
                "",
                "",
                Json.object().put("name", code).put("kind", "khu-dan-cu"));
    }

    private static Statement conclusion(String subject) {
        return Statement.of(
                RegisterKind.CONCLUSION,
                subject,
                "bo/1@cao-loc",
                "2024-06",
                Json.object().put("verdict", "met").put("word", "").put("note", ""));
    }
}
