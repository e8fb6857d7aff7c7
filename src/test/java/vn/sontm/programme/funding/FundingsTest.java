package vn.sontm.programme.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.plan.FundingShare;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.MemoryRegisters;

@DisplayName("Money for works")
class FundingsTest {
    private final MemoryRegisters registers = new MemoryRegisters();

    @Test
    @DisplayName("is what the plan states and the latest word of the commune, never words of two months added")
    void latestWord() {
        said("duong|central", "2024-03", "allocated", "300");
        said("duong|central", "2024-06", "allocated", "400.5");
        said("duong|central", "2024-09", "allocated", "900");
        var money = fundings("2024-06").of("duong", "central");
        assertThat(money.of(Money.Kind.PLANNED)).contains(new BigDecimal("650"));
        assertThat(money.of(Money.Kind.ALLOCATED)).contains(new BigDecimal("400.5"));
        assertThat(money.of(Money.Kind.DISBURSED)).isEmpty();
    }

    @Test
    @DisplayName("is summed by task, by source and for all; what people gave is no money of a budget")
    void sums() {
        said("duong|central", "2024-06", "allocated", "400");
        said("truong|central", "2024-06", "allocated", "100");
        said("duong|people", "2024-06", "labourDays", "340");
        var fundings = fundings("2024-06");
        assertThat(fundings.ofTask("duong").of(Money.Kind.ALLOCATED)).contains(new BigDecimal("400"));
        assertThat(fundings.bySource().get("central").of(Money.Kind.ALLOCATED)).contains(new BigDecimal("500"));
        assertThat(fundings.sum().of(Money.Kind.PLANNED)).contains(new BigDecimal("890"));
        assertThat(fundings.sum().of(Money.Kind.LABOUR)).contains(new BigDecimal("340"));
        assertThat(fundings.sum().of(Money.Kind.CASH)).isEmpty();
    }

    @Test
    @DisplayName("counts no word on a task that is gone, and none that is no amount")
    void leavesOut() {
        said("cu|central", "2024-06", "allocated", "70");
        said("duong|central", "2024-06", "allocated", "1E999999999");
        said("duong", "2024-06", "allocated", "70");
        assertThat(fundings("2024-06").sum().of(Money.Kind.ALLOCATED)).isEmpty();
    }

    @Test
    @DisplayName("warns where more is disbursed than allocated, also where nothing is allocated")
    void overdrawn() {
        said("duong|central", "2024-06", "disbursed", "10");
        registers.put(
                RegisterKind.FUNDING,
                "cao-lau",
                "duong|province",
                "2024-06",
                Json.object().put("allocated", "10").put("disbursed", "10"));
        assertThat(fundings("2024-06").overdrawn())
                .extracting(FundedSource::source)
                .containsExactly("central");
    }

    private Fundings fundings(String month) {
        return Fundings.of(
                Map.of(
                        "duong",
                        List.of(
                                new FundingShare("central", new BigDecimal("650")),
                                new FundingShare("people", new BigDecimal("240"))),
                        "truong",
                        List.of()),
                Set.of("duong", "truong"),
                registers.ofUnit(RegisterKind.FUNDING, "cao-lau"),
                month);
    }

    private void said(String item, String month, String field, String amount) {
        registers.put(
                RegisterKind.FUNDING, "cao-lau", item, month, Json.object().put(field, amount));
    }
}
