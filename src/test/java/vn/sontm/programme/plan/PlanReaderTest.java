package vn.sontm.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;

class PlanReaderTest {
    @ParameterizedTest
    @CsvSource({
        "/id, id",
        "/title, title",
        "/year, year",
        "/office, office",
        "/units/1/name, units[1].name",
        "/units/1/level, units[1].level",
        "/units/1/code, units[1].code",
        "/sets/0/units, sets[0].units",
        "/subjects/0/kind, subjects[0].kind",
        "/agencies/0/name, agencies[0].name",
        "/recognitions/0/title, recognitions[0].title",
        "/criteria/0/number, criteria[0].number",
        "/criteria/0/target/printed, criteria[0].target.printed",
        "/criteria/0/deadlines/0/printed, criteria[0].deadlines[0].printed",
        "/criteria/0/source/quote, criteria[0].source.quote",
        "/tasks/0/text, tasks[0].text",
        "/tasks/0/quantity/unit, tasks[0].quantity.unit",
        "/tasks/0/funding/0/amount, tasks[0].funding[0].amount",
        "/objectives/0/most, objectives[0].most",
        "/duties/0/kind, duties[0].kind",
        "/starts/0/state, starts[0].state",
        "/text/0/lines, text[0].lines"
    })
    @DisplayName("a missing field is named by its place")
    void missing(String field, String place) {
        var plan = SamplePlans.small();
        var slash = field.lastIndexOf('/');
        ((ObjectNode) plan.at(field.substring(0, slash))).remove(field.substring(slash + 1));
        assertThat(mistakes(plan)).anyMatch(mistake -> mistake.startsWith(place + ": "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/office | \"xa-z\" | office",
                "/sets/0/units | [\"xa-z\"] | sets[0].units[0]",
                "/sets/0/units | [] | sets[0].units",
                "/subjects/0/code | \"xa-z/vuon\" | subjects[0].code",
                "/subjects/0/code | \"vuon\" | subjects[0].code",
                "/recognitions/0/subject | \"xa-z\" | recognitions[0].subject",
                "/criteria/0/set | \"khac\" | criteria[0].set",
                "/criteria/0/attain | [\"xa-b\", \"xa-z\"] | criteria[0].attain[1]",
                "/criteria/0/deadlines/0/units | [\"xa-z\"] | criteria[0].deadlines[0].units[0]",
                "/criteria/0/deadlines/0/latest | \"2025-11-31\" | criteria[0].deadlines[0].latest",
                "/criteria/0/assignments/0/units | [\"xa-z\"] | criteria[0].assignments[0].units[0]",
                "/tasks/0/criteria | [\"xa-thu/9\"] | tasks[0].criteria[0]",
                "/tasks/1/id | \"cv-2\" | tasks[1]",
                "/tasks/0/id | \"cv 2\" | tasks[0].id",
                "/tasks/0/quantity/comparator | \"about\" | tasks[0].quantity.comparator",
                "/objectives/0/value | \"hai\" | objectives[0].value",
                "/objectives/0/measuredBy | {\"what\": \"gain\", \"set\": \"khac\"} | objectives[0].measuredBy.set",
                "/objectives/0/measuredBy | {\"what\": \"sum\", \"set\": \"xa-thu\"} | objectives[0].measuredBy.what",
                "/objectives/0/value | 1e999999999 | objectives[0].value",
                "/objectives/0/value | 0.00000000000000000000000000000000001 | objectives[0].value",
                "/duties/0/every | \"ba tháng\" | duties[0].every",
                "/dueDays/0/day | 32 | dueDays[0]",
                "/dueDays/0/id | \"tuần\" | dueDays[0]",
                "/starts/0/criterion | \"xa-thu/9\" | starts[0].criterion",
                "/starts/0/state | \"unknown\" | starts[0].state",
                "/units | {} | units",
                "/title | \"Ke\\u0302 hoa\\u0323ch\" | title"
            })
    @DisplayName("a value that the format does not admit, or that nothing declares, is named by its place")
    void wrong(String field, String value, String place) {
        var plan = SamplePlans.small();
        put(plan, field, Json.parse(value));
        assertThat(mistakes(plan)).anyMatch(mistake -> mistake.startsWith(place + ": "));
    }

    @Test
    @DisplayName("every mistake of a file is listed at once")
    void allAtOnce() {
        var plan = SamplePlans.small();
        plan.remove("title");
        put(plan, "/units/1/name", Json.parse("7"));
        put(plan, "/criteria/0/deadlines/0/latest", Json.parse("\"31/10/2025\""));
        assertThat(mistakes(plan)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"kế hoạch\"", "{}"})
    @DisplayName("what is no plan at all is refused")
    void noPlan(String json) {
        assertThat(mistakes(Json.parse(json))).isNotEmpty();
    }

    @Test
    @DisplayName("a contradiction of content is read as it stands")
    void contradictions() {
        var plan = SamplePlans.small();
        put(plan, "/criteria/0/target/percent", Json.parse("90"));
        put(plan, "/criteria/0/consolidate", Json.parse("[\"xa-b\"]"));
        assertThat(PlanReader.read(plan).criteria().getFirst().consolidate()).containsExactly("xa-b");
    }

    private static void put(ObjectNode plan, String field, JsonNode value) {
        var slash = field.lastIndexOf('/');
        var parent = plan.at(field.substring(0, slash));
        var name = field.substring(slash + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }

    private static List<String> mistakes(JsonNode plan) {
        var found = new ArrayList<String>();
        assertThatThrownBy(() -> PlanReader.read(plan)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(ErrorCode.PLAN_INVALID);
            found.addAll(refusal.details());
        });
        return found;
    }
}
