package vn.sontm.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.OfficeAndCommune;
import vn.sontm.testkit.Offices;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.Submissions;

@DisplayName("The objectives of a period")
class ProgrammeFactsTest extends OfficeAndCommune {
    private static final Period JULY = Period.parse("2024-07");

    @BeforeEach
    void open() {
        office.append(List.of(
                Offices.unit("cao-loc", "Cao Lộc", "", "district", ""),
                Offices.unit("cao-lau", "Cao Lâu", "", "commune", "cao-loc")));
        Offices.enrol(office, commune);
    }

    @Test
    @DisplayName(
            "are those of its papers: as planned when all communes were locked, with what the office reports afterwards")
    void closed() {
        plan("7");
        new Submissions(commune).submit(JULY, LocalDate.of(2024, 7, 28));
        Offices.deliver(commune, office);
        plan("8");
        assertThat(planned()).as("still open").isEqualTo("8");
        new Submissions(office).lock("cao-lau", JULY);
        plan("20");
        report("9");
        assertThat(planned()).isEqualTo("8");
        assertThat(row().progress().verdict()).isEqualTo(Verdict.MET);
        assertThat(row().trend())
                .last()
                .satisfies(step -> assertThat(step.figure()).isEqualByComparingTo("9"));
        new Submissions(office).unlock("cao-lau", JULY, "sửa lại");
        assertThat(planned()).isEqualTo("20");
        assertThat(row().progress().verdict()).isEqualTo(Verdict.NOT_MET);
    }

    private String planned() {
        return row().progress().objective().quantity().value().toPlainString();
    }

    private ProgrammeFacts.Row row() {
        return ProgrammeFacts.of(new Snapshot(office, JULY, "")).rows().getFirst();
    }

    private void report(String quantity) {
        office.append(List.of(Statement.of(
                RegisterKind.TASK_PROGRESS,
                "cao-loc",
                "mt-1@cao-loc",
                "2024-07",
                Json.object().put("quantity", quantity))));
    }

    private void plan(String value) {
        new Plans(office).take(Json.parse("""
                {"id": "ke-hoach", "title": "Kế hoạch", "year": 2024, "office": "cao-loc",
                 "units": [{"code": "cao-loc", "name": "Cao Lộc", "level": "district"},
                           {"code": "cao-lau", "name": "Cao Lâu", "level": "commune", "parent": "cao-loc"}],
                 "objectives": [{"id": "mt-1", "text": "Lớp tập huấn", "comparator": "gte", "value": %s, "unit": "lớp"}]}
                """.formatted(value)));
        Offices.deliver(office, commune);
    }
}
