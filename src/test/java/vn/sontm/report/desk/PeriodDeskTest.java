package vn.sontm.report.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.form.FormTemplates;
import vn.sontm.testkit.OfficeAndCommune;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.Submissions;

@DisplayName("The papers of a period")
class PeriodDeskTest extends OfficeAndCommune {
    private static final Period JULY = Period.parse("2024-07");

    @BeforeEach
    void open() {
        office.append(List.of(
                Offices.unit("cao-loc", "Cao Lộc", "", "district", ""),
                Offices.unit("cao-lau", "Cao Lâu", "", "commune", "cao-loc")));
        Offices.enrol(office, commune);
    }

    @Test
    @DisplayName("show an office's plan as it was once all its communes are locked; until then as it is")
    void plan() {
        plan("100");
        new Submissions(commune).submit(JULY, LocalDate.of(2024, 7, 28));
        Offices.deliver(commune, office);
        plan("200");
        assertThat(planned()).isEqualTo("200");
        new Submissions(office).lock("cao-lau", JULY);
        plan("900");
        assertThat(planned()).isEqualTo("200");
    }

    private String planned() {
        var desk = new PeriodDesk(
                office, JULY, FormTemplates.standard(), ZonedDateTime.parse("2024-08-01T08:00:00+07:00"));
        return desk.request("")
                .plan()
                .orElseThrow()
                .works()
                .getFirst()
                .funding()
                .getFirst()
                .amount()
                .toPlainString();
    }

    private void plan(String amount) {
        new Plans(office).take(Json.parse("""
                {"id": "ke-hoach", "title": "Kế hoạch", "year": 2024, "office": "cao-loc",
                 "units": [{"code": "cao-loc", "name": "Cao Lộc", "level": "district"},
                           {"code": "cao-lau", "name": "Cao Lâu", "level": "commune", "parent": "cao-loc"}],
                 "tasks": [{"id": "cv-1", "text": "Làm cầu", "units": ["cao-lau"],
                            "funding": [{"source": "central", "amount": %s}]}]}
                """.formatted(amount)));
        Offices.deliver(office, commune);
    }
}
