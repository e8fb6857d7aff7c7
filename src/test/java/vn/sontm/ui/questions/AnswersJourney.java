package vn.sontm.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Questions;
import vn.sontm.workspace.Workspace;

@DisplayName("Hỏi – đáp of a commune")
class AnswersJourney extends WindowJourney {
    @Override
    protected Workspace prepare(Path folder) {
        try (var office = SampleUnits.office(folder.resolve("van-phong"))) {
            var commune = Offices.commune(folder.resolve("cao-lau"), "cao-lau", office);
            Offices.enrol(office, commune);
            new Questions(office)
                    .ask(List.of("cao-lau"), SampleUnits.SET + "/2", "Đường trục thôn đo năm nào?", Optional.empty());
            new Questions(office).ask(List.of("tan-lien"), "", "Câu hỏi của xã khác?", Optional.empty());
            Offices.deliver(office, commune);
            return commune;
        }
    }

    @Test
    @DisplayName("answers by typing; the answer is saved when the field is left and can be mended")
    void answers() {
        go("questions");
        assertThat(shows("Đường trục thôn đo năm nào?")).isTrue();
        assertThat(shows("Câu hỏi của xã khác?")).isFalse();
        focus("answer");
        type("Do nam 2023");
        focus("questions");
        settle();
        assertThat(answer()).contains("Do nam 2023");
        assertThat(shows("Đã trả lời")).isTrue();
        assertThat(textOf("answer")).isEqualTo("Do nam 2023");
        focus("answer");
        press("Shortcut+End");
        type(".");
        pressButton("Ghi câu trả lời");
        assertThat(answer()).contains("Do nam 2023.");
    }

    private Optional<String> answer() {
        return new Questions(workspace)
                .list().stream()
                        .filter(question -> question.subject().equals("cao-lau"))
                        .findFirst()
                        .flatMap(question -> question.answer().map(answer -> answer.text()));
    }
}
