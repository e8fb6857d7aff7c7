package vn.sontm.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;

class CatalogueMistakesTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"id", "title", "level", "regions", "criteria"})
    @DisplayName("a missing required field of the set is named")
    void missingFieldOfTheSet(String field) {
        assertThat(mistakes(file -> file.remove(List.of(field, "expected"))))
                .anyMatch(mistake -> mistake.equals(field + ": thiếu trường bắt buộc."));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"code", "name", "unit", "kind", "comparison", "threshold"})
    @DisplayName("a missing required field of an indicator is named by its place")
    void missingFieldOfAnIndicator(String field) {
        assertThat(mistakes(file ->
                        SampleSet.object(file, "/criteria/1/indicators/1").remove(field)))
                .containsExactly("criteria[1].indicators[1]." + field + ": thiếu trường bắt buộc.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"number", "name", "group", "indicators"})
    @DisplayName("a missing required field of a criterion is named by its place")
    void missingFieldOfACriterion(String field) {
        assertThat(mistakes(file -> {
                    file.remove("expected");
                    SampleSet.object(file, "/criteria/1").remove(field);
                }))
                .containsExactly("criteria[1]." + field + ": thiếu trường bắt buộc.");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource
    @DisplayName("one wrong value is one mistake at its place")
    void oneMistake(String pointer, String json, String place) {
        var mistakes = mistakes(file -> put(file, pointer, Json.parse(json)));

        assertThat(mistakes).hasSize(1);
        assertThat(mistakes.getFirst()).startsWith(place + ": ");
    }

    static Stream<Arguments> oneMistake() {
        return Stream.of(
                wrong("/title", "5"),
                wrong("/title", "\"\""),
                wrong("/title", "null"),
                wrong("/decision", "7"),
                wrong("/id", "\"xa ntm\""),
                wrong("/id", "\"xa/ntm\""),
                wrong("/applies_to_region", "\"mien-bien\""),
                wrong("/regions/3", "\"tinh\""),
                wrong("/regions/3/id", "\"mien-nui\""),
                wrong("/groups/0/name", "1"),
                wrong("/expected/criteria", "5"),
                wrong("/expected/indicators", "11"),
                wrong("/expected/indicators", "\"11\""),
                wrong("/expected", "3"),
                wrong("/criteria/1/number", "1"),
                wrong("/criteria/1/number", "0"),
                wrong("/criteria/1/number", "1.5"),
                wrong("/criteria/1/group", "\"văn hóa\""),
                wrong("/criteria/3/selection/min", "0"),
                wrong("/criteria/3/selection", "1"),
                wrong("/criteria/1/indicators/1/code", "\"1.1\""),
                wrong("/criteria/1/indicators/1/code", "\"2#2\""),
                wrong("/criteria/1/indicators/1/kind", "\"ratio\""),
                wrong("/criteria/1/indicators/1/kind", "2"),
                wrong("/criteria/1/indicators/1/comparison", "\">=\""),
                wrong("/criteria/1/indicators/1/threshold", "13"),
                wrong("/criteria/1/indicators/1/threshold/mien-nui", "\"13\""),
                wrong("/criteria/1/indicators/1/threshold/mien-nui", "true"),
                wrong("/criteria/1/indicators/1/threshold/mien-nui", "101"),
                wrong("/criteria/1/indicators/1/threshold/mien-nui", "-1"),
                wrong("/criteria/1/indicators/1/threshold/mien-nui", "1e99"),
                wrong("/criteria/1/indicators/1/threshold/vung-la", "13"),
                wrong("/criteria/0/indicators/2/threshold/mien-nui", "0.5"),
                wrong("/criteria/0/indicators/3/threshold/mien-nui", "1"),
                wrong("/criteria/0/indicators/3/applicable_if", "true"),
                wrong("/criteria/1/indicators/0/yearly/hai", "45"),
                wrong("/criteria/1/indicators/0/yearly/2024", "\"45\""),
                wrong("/criteria/1/indicators/0/yearly_by_region/mien-nui", "45"),
                wrong("/criteria/1/indicators/0/yearly_by_region/vung-la", "{}"),
                wrong("/criteria/2/indicators/0/valid_from", "\"1/3/2024\""),
                wrong("/criteria/2/indicators/0/valid_from", "2024"),
                wrong("/criteria/2/indicators/0/parts", "{}"),
                wrong("/criteria/2/indicators/0/parts/1/condition", "\"nhiều trường\""),
                wrong("/criteria/2/indicators/0/parts/1/kind", "\"phần trăm\""),
                wrong("/criteria/2/indicators/0/parts/4/threshold", "\"hai\""),
                wrong("/criteria/2/indicators/1/threshold/mien-nui", "\"Giỏi\""),
                wrong("/criteria/2/indicators/1/threshold/mien-nui", "4"),
                wrong("/criteria/2/indicators/2/negative", "\"có\""),
                wrong("/criteria/3/indicators/0/choice_group", "\" \""),
                wrong("/criteria/3/indicators/2/formula/multiplier", "0"),
                wrong("/criteria/3/indicators/2/formula/multiplier", "\"1,1\""),
                wrong("/criteria/3/indicators/2/formula/base", "\"2.1\""),
                wrong("/criteria/3/indicators/2/formula", "\"1.1 × 2.1\""),
                wrong("/criteria/0/ghi_chu_la/tỷ lệ", "\"nho\\u0301m\""));
    }

    @Test
    @DisplayName("all mistakes of a file are listed at once, in the order of the file")
    void listsAll() {
        var refusal = refusal(file -> {
            file.remove("title");
            put(file, "/criteria/0/indicators/0/kind", Json.parse("\"ratio\""));
            put(file, "/criteria/0/indicators/0/threshold/mien-nui", Json.parse("\"nhiều\""));
            put(file, "/criteria/3/indicators/0/threshold/mien-nui", Json.parse("3"));
        });

        assertThat(refusal.code()).isEqualTo(ErrorCode.CATALOGUE_INVALID);
        assertThat(refusal.getMessage()).contains("3 lỗi");
        assertThat(refusal.details())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("title: "),
                        two -> assertThat(two).startsWith("criteria[0].indicators[0].kind: "),
                        three -> assertThat(three).startsWith("criteria[3].indicators[0].threshold.mien-nui: "));
    }

    @Test
    @DisplayName("what is not an object at all is one mistake of the file")
    void notAnObject() {
        var refusal = catchThrowableOfType(Refusal.class, () -> CatalogueReader.read(Json.parse("[]")));

        assertThat(refusal.details()).containsExactly("tệp: phải là một đối tượng.");
    }

    @Test
    @DisplayName("a group declared twice is a mistake, and so is every use of the one that is now missing")
    void doubleGroup() {
        assertThat(mistakes(file -> SampleSet.object(file, "/groups/1").put("id", "ha-tang")))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("groups[1].id: "),
                        two -> assertThat(two).startsWith("criteria[1].group: "),
                        three -> assertThat(three).startsWith("criteria[3].group: "));
    }

    @Test
    @DisplayName("where the lists of regions cannot be read, no threshold is blamed for it")
    void unreadableRegions() {
        assertThat(mistakes(file -> file.remove(List.of("regions", "applies_to_region"))))
                .containsExactly("regions: thiếu trường bắt buộc.");
    }

    @Test
    @DisplayName("an empty list of criteria or indicators is a mistake")
    void emptyLists() {
        assertThat(mistakes(file -> file.putArray("criteria"))).contains("criteria: danh sách không có mục nào.");
        assertThat(mistakes(file -> SampleSet.object(file, "/criteria/0").putArray("indicators")))
                .contains("criteria[0].indicators: danh sách không có mục nào.");
    }

    @Test
    @DisplayName("a field name that is not composed is a mistake, and nesting without end is refused")
    void textAndDepth() {
        assertThat(mistakes(file -> file.put("ghi chu\u0301", 1))).hasSize(1);
        assertThat(mistakes(file -> file.put("nửa", "\ud83d"))).hasSize(1);
        assertThat(mistakes(file -> {
                    var inner = file.putArray("sâu");
                    for (var depth = 0; depth < 100; depth++) {
                        inner = inner.addArray();
                    }
                }))
                .hasSize(1);
    }

    private static Arguments wrong(String pointer, String json) {
        return Arguments.of(pointer, json, place(pointer));
    }

    /** {@code /criteria/1/name} as mistakes write it: {@code criteria[1].name}. */
    private static String place(String pointer) {
        return pointer.substring(1)
                .replaceAll("/(\\d+)(?=/|$)", "[$1]")
                .replace('/', '.')
                .replace("yearly[2024]", "yearly.2024");
    }

    private static void put(JsonNode file, String pointer, JsonNode value) {
        var cut = pointer.lastIndexOf('/');
        var parent = file.at(pointer.substring(0, cut));
        var name = pointer.substring(cut + 1);
        if (parent.isArray()) {
            SampleSet.list(file, pointer.substring(0, cut)).set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }

    private static List<String> mistakes(Consumer<ObjectNode> spoil) {
        return refusal(spoil).details();
    }

    private static Refusal refusal(Consumer<ObjectNode> spoil) {
        var file = SampleSet.json();
        spoil.accept(file);
        return catchThrowableOfType(Refusal.class, () -> CatalogueReader.read(file));
    }
}
