package vn.sontm.ui.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.plan.CountedBy;
import vn.sontm.programme.plan.PlanReader;
import vn.sontm.workspace.ShippedData;

@DisplayName("By what an objective is counted")
class CountedFieldTest {
    private final ObjectNode plan =
            ShippedData.plan("cao-loc-2024").orElseThrow().deepCopy();
    private final ObjectNode objective = (ObjectNode) plan.path("objectives").get(0);
    private final Field.Choice field = CountedField.field();

    @Test
    @DisplayName("every choice is kept by the plan as it was made, and all kinds can be chosen")
    void everyChoice() {
        var kinds = new HashSet<CountedBy.Kind>();
        for (var option : CountedField.options()) {
            field.putting().put(objective, option.code());
            assertThat(field.shown().apply(objective)).isEqualTo(option.code());
            PlanReader.read(plan)
                    .objectives()
                    .getFirst()
                    .counts()
                    .map(CountedBy::kind)
                    .ifPresent(kinds::add);
        }
        assertThat(kinds).containsExactlyInAnyOrder(CountedBy.Kind.values());
    }

    @Test
    @DisplayName("nothing is left of it where it is no longer counted")
    void none() {
        field.putting().put(objective, CountedField.options().getLast().code());
        assertThat(objective.has("counts")).isTrue();
        field.putting().put(objective, "");
        assertThat(objective.has("counts")).isFalse();
    }
}
