package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.Refusal;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.StatedStart;
import vn.sontm.programme.plan.Target;
import vn.sontm.testkit.Offices;

@DisplayName("A plan that is being written")
class PlanDraftsTest {
    private static final String ID = "cao-loc-2024";
    private static final String SET = "xa-ntm-2021-2025";

    @TempDir
    Path folder;

    private Workspace office;
    private PlanDrafts drafts;

    @BeforeEach
    void open() {
        office = NewOffices.make(
                folder.resolve("van-phong"), "cao-loc", ShippedData.plan(ID), Offices.environment("văn phòng"));
        drafts = new PlanDrafts(office);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("says nothing to anybody until it is published, then as a version with what changed in it")
    void publishes() {
        var before = office.store().viewDigest();
        attain("tan-lien", 2);
        assertThat(office.store().viewDigest()).isEqualTo(before);
        assertThat(drafts.list())
                .singleElement()
                .satisfies(plan -> assertThat(plan.drafted()).isTrue());
        assertThat(drafts.changes(ID))
                .singleElement()
                .satisfies(change -> assertThat(change.sentence()).contains("Tân Liên từ củng cố thành đạt thêm"));
        assertThat(Plan.from(drafts.registers(ID), ID)
                        .orElseThrow()
                        .criterion(SET, 2)
                        .orElseThrow()
                        .attain())
                .contains("tan-lien");
        var taken = drafts.publish(ID);
        assertThat(taken.changes()).hasSize(3); // the paragraph, the target, the head
        assertThat(drafts.changes(ID)).isEmpty();
        assertThat(drafts.list()).singleElement().satisfies(plan -> {
            assertThat(plan.drafted()).isFalse();
            assertThat(plan.version()).isEqualTo(2);
        });
        assertThat(new PlanVersions(office).of(ID))
                .satisfiesExactly(
                        second -> {
                            assertThat(second.number()).isEqualTo(2);
                            assertThat(second.changes()).hasSize(1);
                        },
                        first -> assertThat(first.changes()).isEmpty());
    }

    @Test
    @DisplayName("an edit that is taken back leaves no draft")
    void takenBack() {
        drafts.edit(ID, plan -> plan.put("number", "Số: 1/KH-UBND"));
        drafts.edit(ID, plan -> plan.put("number", "Số: /KH-UBND"));
        assertThat(drafts.list())
                .singleElement()
                .satisfies(plan -> assertThat(plan.drafted()).isFalse());
    }

    @Test
    @DisplayName("goes on from what was entered beside it meanwhile, and takes nothing of that back")
    void besideIt() {
        attain("tan-lien", 2);
        new StartStates(office).enter(2024, java.util.List.of(new StatedStart("cao-lau", SET + "/1", StartState.MET)));
        assertThat(drafts.changes(ID)).hasSize(1);
        assertThat(drafts.publish(ID).changes()).hasSize(3);
        assertThat(new Plans(office).find(ID).orElseThrow().starts()).hasSize(1);
    }

    @Test
    @DisplayName("a plan file tells whose draft it would take the place of")
    void replaced() {
        var file = ShippedData.plan(ID).orElseThrow();
        assertThat(drafts.replacedBy(file)).isEmpty();
        attain("tan-lien", 2);
        assertThat(drafts.replacedBy(file)).map(PlanDrafts.Known::id).contains(ID);
    }

    @Test
    @DisplayName("with a mistake it cannot be published and stays as it is")
    void refused() {
        drafts.edit(ID, plan -> plan.put("title", ""));
        assertThatThrownBy(() -> drafts.publish(ID)).isInstanceOf(Refusal.class);
        assertThat(drafts.changes(ID)).hasSize(1);
    }

    @Test
    @DisplayName("next year's begins with the results of the year and can be published once it has a title")
    void nextYear() {
        assertThatThrownBy(() -> new NewPlans(office).blank(2024)).isInstanceOf(Refusal.class);
        var id = new NewPlans(office).carriedOver(2025);
        assertThat(drafts.get(id).path("year").asInt()).isEqualTo(2025);
        drafts.edit(id, plan -> plan.put("title", "Kế hoạch năm 2025"));
        drafts.publish(id);
        var plan = new Plans(office).find(id).orElseThrow();
        assertThat(plan.criterion(SET, 2).orElseThrow().attain()).contains("cao-lau");
        assertThat(new Plans(office).find(ID).orElseThrow().text()).isNotEmpty();
        assertThat(drafts.list()).extracting(PlanDrafts.Known::year).containsExactly(2025, 2024);
    }

    private void attain(String unit, int number) {
        drafts.edit(
                ID, plan -> PlanEdits.target(PlanEdits.criterion(plan, SET, number), unit, Optional.of(Target.ATTAIN)));
    }
}
