package vn.sontm.programme.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanReader;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.MemoryRegisters;

@DisplayName("Money over the communes")
class AreaFundsTest {
    private final MemoryRegisters registers = new MemoryRegisters();

    @Test
    @DisplayName("counts what a plan states for several communes once, and each commune's latest word")
    void sums() {
        said("xa-a", "cv-1|central", "2024-03", "allocated", "100");
        said("xa-a", "cv-1|central", "2024-05", "allocated", "150");
        said("xa-a", "cv-1|central", "2024-07", "allocated", "170");
        said("xa-b", "cv-2|central", "2024-05", "disbursed", "40");
        said("xa-b", "cv-2|people", "2024-05", "cash", "7");
        said("xa-b", "cv-9|central", "2024-05", "disbursed", "1");
        registers.putAll(plan().statements());
        var funds = AreaFunds.of(registers, registers, "huyen", List.of("xa-a", "xa-b"), Period.parse("2024-06"));
        var central = funds.bySource().get("central");
        assertThat(central.of(Money.Kind.PLANNED)).contains(new BigDecimal("1250"));
        assertThat(central.of(Money.Kind.ALLOCATED)).contains(new BigDecimal("150"));
        assertThat(central.of(Money.Kind.DISBURSED)).contains(new BigDecimal("40"));
        assertThat(funds.bySource().get("people").of(Money.Kind.CASH)).contains(new BigDecimal("7"));
        assertThat(funds.units().get("xa-b").bySource().get("central").of(Money.Kind.PLANNED))
                .contains(new BigDecimal("250"));
        assertThat(funds.shared().sum().of(Money.Kind.PLANNED)).contains(new BigDecimal("1000"));
    }

    private void said(String unit, String item, String month, String field, String amount) {
        registers.put(RegisterKind.FUNDING, unit, item, month, Json.object().put(field, amount));
    }

    private static Plan plan() {
        return PlanReader.read(Json.parse("""
                {"id": "huyen-2024", "title": "Kế hoạch", "year": 2024, "office": "huyen",
                 "units": [{"code": "huyen", "name": "Thử", "level": "district"},
                           {"code": "xa-a", "name": "An", "level": "commune", "parent": "huyen"},
                           {"code": "xa-b", "name": "Bình", "level": "commune", "parent": "huyen"}],
                 "tasks": [{"id": "cv-1", "text": "Làm đường", "units": ["xa-a", "xa-b"],
                            "funding": [{"source": "central", "amount": 1000}]},
                           {"id": "cv-2", "text": "Làm cầu", "units": ["xa-b"],
                            "funding": [{"source": "central", "amount": 250}]}]}
                """));
    }
}
