package vn.sontm.report.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.report.form.FormRequest;
import vn.sontm.report.form.FormTemplates;
import vn.sontm.testkit.OfficeAndCommune;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Catalogues;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.Submissions;

@DisplayName("The papers of a period")
class PeriodDeskTest extends OfficeAndCommune {
    private static final Period JULY = Period.parse("2024-07");

    @BeforeEach
    void open() {
        enrolCommune();
    }

    @Test
    @DisplayName("show an office's plan as it was once all its communes are locked; until then as it is")
    void plan() {
        plan("100");
        handIn(JULY);
        plan("200");
        assertThat(planned()).isEqualTo("200");
        lock(JULY);
        plan("900");
        assertThat(planned()).isEqualTo("200");
    }

    @Test
    @DisplayName("keep check code and totals once all communes are locked, whatever the plan and the catalogue become")
    void checkCode() {
        new Catalogues(office).take(DeskSamples.set());
        plan("100");
        handIn(JULY);
        var open = request();
        target(7);
        assertThat(request().checkCode()).as("still open").isNotEqualTo(open.checkCode());
        lock(JULY);
        var signed = request();
        plan("900");
        target(20);
        confirm();
        assertThat(request().checkCode()).isEqualTo(signed.checkCode());
        assertThat(request().office()).isEqualTo(signed.office());
        assertThat(totalTarget()).isEqualTo(7);
        new Submissions(office).unlock("cao-lau", JULY, "sửa lại");
        assertThat(request().checkCode()).isNotEqualTo(signed.checkCode());
        assertThat(totalTarget()).isEqualTo(20);
    }

    @Test
    @DisplayName("still take in what the office reports on its own after it has locked its communes")
    void ownWord() {
        handIn(JULY);
        lock(JULY);
        var before = request().checkCode();
        var word = Statement.of(
                RegisterKind.TASK_PROGRESS,
                "cao-loc",
                "mt-1@cao-loc",
                "2024-07",
                Json.object().put("quantity", "15"));
        office.append(List.of(word));
        assertThat(request().registers().find(word.register())).isPresent();
        assertThat(request().checkCode()).isNotEqualTo(before);
    }

    @Test
    @DisplayName("keep the check code when the office writes down what it did after the period")
    void laterActivity() {
        handIn(JULY);
        lock(JULY);
        var signed = request().checkCode();
        activity("2024-08-02");
        assertThat(request().checkCode()).isEqualTo(signed);
        activity("2024-07-30");
        assertThat(request().checkCode()).isNotEqualTo(signed);
    }

    private void activity(String date) {
        var content = Json.object().put("title", "Họp giao ban").put("date", date);
        office.append(List.of(Statement.of(RegisterKind.ACTIVITY, "cao-loc", date, "", content)));
    }

    @Test
    @DisplayName("follow the plan as long as one commune is open")
    void oneOpen() {
        office.append(List.of(Offices.unit("tan-lien", "Tân Liên", "", "commune", "cao-loc")));
        new Catalogues(office).take(DeskSamples.set());
        handIn(JULY);
        lock(JULY);
        var before = request().checkCode();
        target(7);
        assertThat(request().checkCode()).isNotEqualTo(before);
        assertThat(totalTarget()).isEqualTo(7);
    }

    private int totalTarget() {
        return request().office().orElseThrow().totals().getFirst().target().orElseThrow();
    }

    private void target(int count) {
        office.append(List.of(Statement.of(
                RegisterKind.PLAN_CRITERION,
                "cao-loc",
                "bo-thu/1",
                "2024",
                Json.object().set("target", Json.object().put("count", count)))));
    }

    private void confirm() {
        office.append(List.of(Statement.of(
                RegisterKind.CONFIRMATION,
                "cao-loc",
                "bo-thu",
                "",
                Json.object().put("document", "văn bản thử"))));
    }

    private FormRequest request() {
        return new PeriodDesk(office, JULY, FormTemplates.standard(), ZonedDateTime.parse("2024-08-01T08:00:00+07:00"))
                .request("");
    }

    private String planned() {
        return request()
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
