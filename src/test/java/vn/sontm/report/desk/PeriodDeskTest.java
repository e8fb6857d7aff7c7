package vn.sontm.report.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.report.form.FormTemplates;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

@DisplayName("The papers of a period")
class PeriodDeskTest {
    private static final Period JULY = Period.parse("2024-07");

    @TempDir
    private Path folder;

    private Workspace office;
    private Workspace commune;

    @BeforeEach
    void open() {
        office = Offices.office(folder.resolve("vp"));
        office.append(List.of(unit("cao-loc", "district"), unit("xa-m", "commune")));
        commune = Offices.commune(folder.resolve("xa-m"), "xa-m", office);
        Offices.enrol(office, commune);
    }

    @AfterEach
    void close() {
        commune.close();
        office.close();
    }

    @Test
    @DisplayName("show an office's plan as it was once all its communes are locked; until then as it is")
    void plan() {
        plan("100");
        new Submissions(commune).submit(JULY, LocalDate.of(2024, 7, 28));
        Offices.deliver(commune, office);
        plan("200");
        assertThat(planned()).isEqualTo("200");
        new Submissions(office).lock("xa-m", JULY);
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
                 "units": [{"code": "cao-loc", "name": "cao-loc", "level": "district"},
                           {"code": "xa-m", "name": "xa-m", "level": "commune", "parent": "cao-loc"}],
                 "tasks": [{"id": "cv-1", "text": "Làm cầu", "units": ["xa-m"],
                            "funding": [{"source": "central", "amount": %s}]}]}
                """.formatted(amount)));
        Offices.deliver(office, commune);
    }

    private static Statement unit(String code, String level) {
        ObjectNode content = Json.object().put("name", code).put("title", "").put("level", level);
        if (level.equals("commune")) {
            content.put("parent", "cao-loc");
        }
        return Statement.of(RegisterKind.UNIT, code, "", "", content);
    }
}
