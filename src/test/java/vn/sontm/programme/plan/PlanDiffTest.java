package vn.sontm.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is different between two versions of a plan")
class PlanDiffTest {
    @Test
    @DisplayName("nothing between a version and itself")
    void nothing() {
        assertThat(sentences(plan -> {})).isEmpty();
        var caoLoc = PlanReader.read(SamplePlans.caoLoc());
        assertThat(PlanDiff.between(caoLoc, caoLoc)).isEmpty();
    }

    @Test
    @DisplayName("targets: whoever changed in the same way stands in one sentence")
    void targets() {
        assertThat(sentences(plan -> {
                    var roads = PlanEdits.criterion(plan, "xa-thu", 2);
                    PlanEdits.target(roads, "xa-a", Optional.of(Target.ATTAIN));
                    PlanEdits.target(roads, "xa-c", Optional.of(Target.ATTAIN));
                    PlanEdits.target(roads, "xa-b", Optional.empty());
                }))
                .containsExactly(
                        "Tiêu chí 2 Giao thông (xa-thu): An từ không giao thành đạt thêm.",
                        "Tiêu chí 2 Giao thông (xa-thu): Bình từ đạt thêm thành không giao.",
                        "Tiêu chí 2 Giao thông (xa-thu): Châu từ củng cố thành đạt thêm.");
    }

    @Test
    @DisplayName("deadlines, agencies, tasks, head: field by field, with the names of the plan")
    void fields() {
        assertThat(sentences(plan -> {
                    plan.remove("number");
                    ((ObjectNode) PlanEdits.criterion(plan, "xa-thu", 2)
                                    .path("deadlines")
                                    .get(0))
                            .put("printed", "trước tháng 12/2025")
                            .put("latest", "2025-11-30");
                    PlanEdits.remove(plan, "tasks", "cv-1");
                    PlanEdits.list(PlanEdits.element(plan, "tasks", "cv-2"), "lead", List.of("phong"));
                    PlanEdits.element(plan, "duties", "tn-2")
                            .put("kind", "once")
                            .put("text", "Họp");
                }))
                .containsExactly(
                        "Kế hoạch: không còn số (trước là “Số: 12/KH-UBND”).",
                        "Tiêu chí 2 Giao thông (xa-thu): thời hạn từ “trước tháng 11/2025 (đến hết 31/10/2025): Bình”"
                                + " thành “trước tháng 12/2025 (đến hết 30/11/2025): Bình”.",
                        "Nhiệm vụ “Làm đường”: chủ trì nay là “Phòng Thử”.",
                        "Nhiệm vụ “Vệ sinh”: bỏ.",
                        "Trách nhiệm “Họp”: thêm mới.");
    }

    @Test
    @DisplayName("cited documents, each in a sentence of its own; one that is cited twice is told apart")
    void documents() {
        var before = SamplePlans.small();
        document(before, "NQ", "27-NQ/HU", "2021-03-10");
        document(before, "NQ", "27-NQ/HU", "2021-03-11");
        var after = before.deepCopy();
        ((ObjectNode) after.path("documents").get(1)).put("date", "2021-03-10").put("title", "về nông thôn mới");
        document(after, "KH", "12/KH-UBND", "2022-01-01");

        assertThat(PlanDiff.between(PlanReader.read(before), PlanReader.read(after)))
                .extracting(
                        PlanDifference::sentence,
                        difference -> difference.place().key())
                .containsExactly(
                        tuple("Căn cứ “NQ 27-NQ/HU”: ngày văn bản từ “11/03/2021” thành “10/03/2021”.", "1"),
                        tuple("Căn cứ “NQ 27-NQ/HU”: trích yếu nay là “về nông thôn mới”.", "1"),
                        tuple("Căn cứ “KH 12/KH-UBND”: thêm mới.", "2"));
    }

    private static void document(ObjectNode plan, String kind, String number, String date) {
        plan.withArray("documents")
                .addObject()
                .put("kind", kind)
                .put("number", number)
                .put("date", date);
    }

    @Test
    @DisplayName("objectives: by which results they are measured, and by which records they are counted")
    void objectives() {
        var before = SamplePlans.small();
        var id = before.path("objectives").path(0).path("id").asText();
        PlanEdits.element(before, "objectives", id)
                .putObject("counts")
                .put("kind", "ocop")
                .put("stars", 3);
        var after = before.deepCopy();
        var objective = PlanEdits.element(after, "objectives", id);
        objective.putObject("counts").put("kind", "ocop").put("stars", 4).put("newly", true);
        assertThat(between(before, after))
                .singleElement()
                .asString()
                .endsWith(": đếm từ sổ từ “Sản phẩm OCOP từ 3 sao” thành “Sản phẩm OCOP từ 4 sao, mới trong năm”.");
        objective.putObject("counts").put("kind", "inspected-unit");
        assertThat(between(SamplePlans.small(), after))
                .singleElement()
                .asString()
                .endsWith(": đếm từ sổ nay là “Đơn vị đã được kiểm tra”.");
        objective.remove("counts");
        objective.putObject("measuredBy").put("what", "complete").put("set", "xa-thu");
        assertThat(between(before, after))
                .satisfiesExactly(
                        measured -> assertThat(measured).contains(": đo bằng "),
                        counted -> assertThat(counted).contains(": không còn đếm từ sổ (trước là “Sản phẩm OCOP"));
    }

    @Test
    @DisplayName("due days, whether before or after the end of their period")
    void dueDays() {
        assertThat(sentences(plan ->
                        PlanEdits.element(plan, "dueDays", "quarter/phong").put("monthOffset", 1)))
                .containsExactly("Ngày hạn “quarter/phong”: ngày từ “ngày 28 tháng cuối kỳ”"
                        + " thành “ngày 28 của tháng thứ 1 sau kỳ”.");
        assertThat(sentences(plan -> PlanEdits.element(plan, "dueDays", "month/phong")
                        .put("day", 31)
                        .put("obligor", "office")
                        .put("printed", "xã An báo cáo hằng tháng")))
                .containsExactly("Ngày hạn “xã An báo cáo hằng tháng”: thêm mới.");
    }

    @Test
    @DisplayName("starting states, and the place of each difference")
    void starts() {
        var before = PlanReader.read(SamplePlans.small());
        var json = SamplePlans.small();
        PlanEdits.start(json, new StatedStart("xa-c", "xa-thu/1", StartState.CONSOLIDATE));
        assertThat(PlanDiff.between(before, PlanReader.read(json)))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.place()).isEqualTo(new PlanPlace("starts", "xa-thu/1"));
                    assertThat(difference.sentence()).contains("đầu năm Châu từ đã đạt thành cần củng cố");
                });
    }

    private static List<String> between(ObjectNode before, ObjectNode after) {
        return PlanDiff.between(PlanReader.read(before), PlanReader.read(after)).stream()
                .map(PlanDifference::sentence)
                .toList();
    }

    private static List<String> sentences(Consumer<ObjectNode> edit) {
        var json = SamplePlans.small();
        edit.accept(json);
        return between(SamplePlans.small(), json);
    }
}
