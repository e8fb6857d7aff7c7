package vn.sontm.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A draft of a plan and what was published meanwhile")
class PlanMergeTest {
    private final ObjectNode base = SamplePlans.small();
    private final ObjectNode draft = SamplePlans.small();
    private final ObjectNode now = SamplePlans.small();

    @Test
    @DisplayName("what the draft left alone is as it stands now, also what is new and what is gone")
    void followsWhatStandsNow() {
        now.put("number", "Số: 15/KH-UBND");
        PlanEdits.element(now, "tasks", "cv-1").put("text", "Vệ sinh làng xóm");
        PlanEdits.remove(now, "tasks", "cv-2");
        PlanEdits.element(now, "agencies", "moi").put("name", "Phòng Mới");
        assertThat(PlanMerge.merge(base, draft, now)).isEqualTo(now);
    }

    @Test
    @DisplayName("what the draft changed stays the draft's, field by field")
    void keepsTheDraft() {
        draft.put("title", "Kế hoạch sửa");
        PlanEdits.target(PlanEdits.criterion(draft, "xa-thu", 2), "xa-a", Optional.of(Target.ATTAIN));
        PlanEdits.remove(draft, "duties", "tn-1");
        var unnamed = PlanEdits.criterion(now, "xa-thu", 2);
        unnamed.put("name", "Đường giao thông");
        var merged = PlanMerge.merge(base, draft, now);
        assertThat(merged.path("title").asText()).isEqualTo("Kế hoạch sửa");
        assertThat(merged.has("duties")).isFalse();
        var criterion = PlanEdits.criterion(merged, "xa-thu", 2);
        assertThat(criterion.path("name").asText()).isEqualTo("Đường giao thông");
        assertThat(PlanEdits.texts(criterion.path("attain"))).containsExactly("xa-b", "xa-a");
    }

    @Test
    @DisplayName("a draft that nothing was begun from keeps all it has")
    void ownAlone() {
        assertThat(PlanMerge.merge(vn.sontm.base.Json.object(), draft, vn.sontm.base.Json.object()))
                .isEqualTo(draft);
    }
}
