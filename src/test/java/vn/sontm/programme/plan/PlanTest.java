package vn.sontm.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.MemoryRegisters;

class PlanTest {
    @Test
    @DisplayName("a plan that is split into registers and joined again is the same plan, in the same order")
    void roundTrip() {
        for (var json : List.of(SamplePlans.small(), SamplePlans.caoLoc())) {
            var plan = PlanReader.read(json);
            var registers = new MemoryRegisters().putAll(plan.statements());
            assertThat(Plan.from(registers, plan.head().id())).contains(plan);
            assertThat(PlanReader.read(PlanWriter.write(plan))).isEqualTo(plan);
        }
    }

    @Test
    @DisplayName("fields that this version does not know go through the registers unharmed")
    void unknownFields() {
        var json = SamplePlans.small();
        var registers = new MemoryRegisters().putAll(PlanRegisters.split(json));
        assertThat(PlanRegisters.join(registers, "huyen-2025")).contains(json);
    }

    @Test
    @DisplayName("every part becomes a register of its own, decimals within what the canonical form admits")
    void registers() {
        var registers = new MemoryRegisters()
                .putAll(PlanReader.read(SamplePlans.small()).statements());
        assertThat(registers.all(RegisterKind.POPULATION))
                .singleElement()
                .satisfies(entry -> assertThat(entry.register().period()).isEqualTo("2025"));
        assertThat(registers.all(RegisterKind.TARGET))
                .extracting(
                        entry -> entry.register().subject(),
                        entry -> entry.register().item(),
                        entry -> entry.content().path("target").asText())
                .containsExactly(
                        tuple("xa-b", "xa-thu/2", "attain"),
                        tuple("xa-c", "xa-thu/1", "maintain"),
                        tuple("xa-c", "xa-thu/2", "consolidate"));
        assertThat(registers.all(RegisterKind.PLAN_TEXT))
                .extracting(entry -> entry.register().item())
                .containsExactly("huyen-2025/II.1", "huyen-2025/mo-dau");
        var criterion = registers.all(RegisterKind.PLAN_CRITERION).getLast().content();
        assertThat(criterion.at("/target/percent/$decimal").asText()).isEqualTo("66.7");
    }

    @Test
    @DisplayName(
            "what the office adds of its own stands behind the plan's list, what it spoils is read as far as possible")
    void additions() {
        var registers = new MemoryRegisters()
                .putAll(PlanReader.read(SamplePlans.small()).statements());
        registers.put(RegisterKind.TASK, "huyen", "cv-0", "2025", Json.object().put("text", "Việc thêm"));
        registers.put(RegisterKind.TASK, "huyen", "cu", "2024", Json.object().put("text", "Năm trước"));
        registers.put(RegisterKind.DUTY, "huyen", "tn-1", "2025", Json.object().put("text", "Đã sửa"));
        registers.put(new Statement(new Register("objective", "huyen", "mt-1", "2025"), Content.removal("bỏ")));
        var plan = Plan.from(registers, "huyen-2025").orElseThrow();
        assertThat(plan.tasks()).extracting(PlanTask::id).containsExactly("cv-2", "cv-1", "cv-0");
        assertThat(plan.duties())
                .singleElement()
                .satisfies(duty -> assertThat(duty.text()).isEqualTo("Đã sửa"));
        assertThat(plan.objectives()).isEmpty();
        assertThat(PlanRegisters.owned(registers, "huyen-2025"))
                .extracting(register -> register.kind() + " " + register.item())
                .contains("task cv-1", "target xa-thu/2", "plan-text huyen-2025/II.1")
                .doesNotContain("task cv-0", "start xa-thu/1");
    }

    @Test
    @DisplayName("no plan of an id is empty; heads tell which plans there are")
    void heads() {
        var registers = new MemoryRegisters();
        assertThat(Plan.from(registers, "huyen-2025")).isEmpty();
        assertThat(PlanRegisters.owned(registers, "huyen-2025")).isEmpty();
        registers.putAll(PlanReader.read(SamplePlans.small()).statements());
        assertThat(Plan.heads(registers)).singleElement().satisfies(head -> {
            assertThat(head.id()).isEqualTo("huyen-2025");
            assertThat(head.office()).isEqualTo("huyen");
            assertThat(head.year()).isEqualTo(2025);
        });
    }

    @Test
    @DisplayName("a deadline binds whom it names and what lies inside them, or everybody where it names nobody")
    void deadlines() {
        var named = new Deadline("trong tháng 3", Optional.empty(), List.of("xa-a"), "");
        var everybody = new Deadline("trong tháng 3", Optional.empty(), List.of(), "");
        assertThat(named.binds("xa-a")).isTrue();
        assertThat(named.binds("xa-a/vuon")).isTrue();
        assertThat(named.binds("xa-b")).isFalse();
        assertThat(everybody.binds("xa-b")).isTrue();
    }

    @Test
    @DisplayName("Cao Lộc 2024: 20 communes, targets, deadlines and agencies as the text states them")
    void caoLoc() {
        var plan = PlanReader.read(SamplePlans.caoLoc());
        assertThat(plan.units()).hasSize(21);
        assertThat(plan.sets()).extracting(set -> set.units().size()).containsExactly(20, 10, 2, 7, 1);
        assertThat(plan.criteria("xa-ntm-2021-2025")).hasSize(19);
        assertThat(plan.criteria("xa-ntm-nang-cao-2021-2025")).hasSize(19);
        var poverty = plan.criterion("xa-ntm-2021-2025", 11).orElseThrow();
        assertThat(poverty.target()).hasValueSatisfying(target -> {
            assertThat(target.count()).hasValue(12);
            assertThat(target.percent()).contains(BigDecimal.valueOf(55));
        });
        assertThat(poverty.consolidate()).containsExactly("hai-yen", "xuat-le");
        assertThat(plan.criterion("xa-ntm-2021-2025", 1)
                        .orElseThrow()
                        .deadlines()
                        .get(2))
                .satisfies(deadline -> {
                    assertThat(deadline.printed()).isEqualTo("trước tháng 11/2024");
                    assertThat(deadline.latest()).contains(LocalDate.of(2024, 10, 31));
                    assertThat(deadline.binds("mau-son")).isTrue();
                });
        assertThat(plan.criterion("xa-ntm-2021-2025", 5)
                        .orElseThrow()
                        .deadlines()
                        .getLast()
                        .latest())
                .isEmpty();
        assertThat(plan.agencyName("xn-kttl")).startsWith("Xí nghiệp");
        assertThat(plan.agencyName("UBND thị trấn")).isEqualTo("UBND thị trấn");
    }
}
