package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.testkit.OfficeAndCommune;
import vn.sontm.testkit.Offices;

@DisplayName("A question and its answer")
class QuestionsTest extends OfficeAndCommune {
    private static final LocalDate DUE = LocalDate.of(2024, 6, 20);

    @BeforeEach
    void enrol() {
        Offices.enrol(office, commune);
    }

    @Test
    @DisplayName("goes to the commune, comes back answered, and is overdue only while it is open")
    void roundTrip() {
        new Questions(office).ask(List.of("cao-lau"), "xa/2.1", " Vì sao giảm?", Optional.of(DUE));
        Offices.deliver(office, commune);
        var asked = new Questions(commune).list().getFirst();
        assertThat(asked.text()).isEqualTo("Vì sao giảm?");
        assertThat(asked.isOverdue(DUE)).isFalse();
        assertThat(asked.isOverdue(DUE.plusDays(1))).isTrue();
        new Questions(commune).answer(asked, "Do đo lại.");
        Offices.deliver(commune, office);
        var answered = new Questions(office).list().getFirst();
        assertThat(answered.isOpen()).isFalse();
        assertThat(answered.isOverdue(DUE.plusDays(1))).isFalse();
        assertThat(answered.answer())
                .hasValueSatisfying(answer -> assertThat(answer.text()).isEqualTo("Do đo lại."));
    }

    @Test
    @DisplayName("needs words, and a reason to be taken back")
    void needsWords() {
        var questions = new Questions(office);
        assertThatThrownBy(() -> questions.ask(List.of("cao-lau"), "", " ", Optional.empty()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.REASON_MISSING));
        questions.ask(List.of("cao-lau", "tan-lien"), "", "Gửi biên bản", Optional.empty());
        assertThat(questions.list()).hasSize(2);
        questions.withdraw(questions.list().getFirst(), "đã có");
        assertThat(questions.list()).hasSize(1);
    }
}
