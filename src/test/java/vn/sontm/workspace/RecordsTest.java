package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.OfficeAndCommune;

@DisplayName("Recording from JSON, and concluding")
class RecordsTest extends OfficeAndCommune {
    private static final Optional<Period> JUNE = Optional.of(Period.parse("2024-06"));

    @Test
    @DisplayName("composes typed text, keeps decimals exactly and makes new names for new things")
    void records() {
        var file = Json.parse("""
                [{"kind": "activity", "content": {"text": "Ra qua\u0302n ve\u0323\u0302 sinh ", "people": 45, "km": 1.50}},
                 {"kind": "task-progress", "item": "duong-lang", "content": {"percent": "60"}}]
                """);
        assertThat(new Records(commune).record(file, JUNE)).hasSize(2);
        var activity = commune.registers().all(RegisterKind.ACTIVITY).getFirst();
        assertThat(activity.register().item()).matches("[0-9a-f]{32}");
        assertThat(activity.content().path("text").asText()).isEqualTo("Ra quân vệ sinh");
        assertThat(activity.content().path("km").asText()).isEqualTo("1.50");
        assertThat(activity.content().path("people").asInt()).isEqualTo(45);
        var progress =
                commune.registers().all(RegisterKind.TASK_PROGRESS).getFirst().register();
        assertThat(progress.item()).isEqualTo("duong-lang@cao-lau");
        assertThat(progress.period()).isEqualTo("2024-06");
    }

    @Test
    @DisplayName("lists every mistake and records nothing of such a file")
    void mistakes() {
        var file = Json.parse("""
                [{"kind": "activity", "content": {"text": "một"}}, {"kind": "lock", "content": {}}, {"kind": "activity"},
                 {"kind": "difficulty", "content": {}}, {"kind": "task-progress", "content": {"percent": 1}}]
                """);
        assertThatThrownBy(() -> new Records(commune).record(file, Optional.empty()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.RECORD_INVALID);
                    assertThat(refusal.details()).hasSize(4);
                });
        assertThat(commune.registers().all(RegisterKind.ACTIVITY)).isEmpty();
    }

    @Test
    @DisplayName("the office's conclusion bears the word of its level and its own name")
    void concludes() {
        new Conclusions(office).conclude("cao-lau", "xa/2", JUNE.get(), Verdict.MET, " đã kiểm tra ");
        var entry = office.registers().all(RegisterKind.CONCLUSION).getFirst();
        assertThat(entry.register().item()).isEqualTo("xa/2@cao-loc");
        assertThat(entry.content().path("word").asText()).isEqualTo("thẩm tra");
        assertThat(entry.content().path("note").asText()).isEqualTo("đã kiểm tra");
        new Conclusions(office).withdraw("cao-lau", "xa/2", JUNE.get(), "nhầm xã");
        assertThat(office.registers().all(RegisterKind.CONCLUSION)).isEmpty();
    }
}
