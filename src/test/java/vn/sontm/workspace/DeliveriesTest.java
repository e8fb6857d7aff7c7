package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.OfficeAndCommune;
import vn.sontm.testkit.Offices;

@DisplayName("Who has handed in")
class DeliveriesTest extends OfficeAndCommune {
    private static final Period JUNE = Period.parse("2024-06");
    private static final LocalDate DUE = LocalDate.of(2024, 6, 25);

    @BeforeEach
    void open() {
        office.append(List.of(
                Offices.unit("cao-loc", "Cao Lộc", "", "district", ""),
                Offices.unit("cao-lau", "Cao Lâu", "", "commune", "cao-loc"),
                Offices.unit("tan-lien", "Tân Liên", "", "commune", "cao-loc"),
                Statement.of(
                        RegisterKind.DUE_DAY,
                        "cao-loc",
                        "month",
                        "",
                        Json.object().put("day", 25))));
        Offices.enrol(office, commune);
    }

    @Test
    @DisplayName("is awaited until the due day, then missing")
    void notThere() {
        var delivery = caoLau();
        assertThat(delivery.due()).contains(DUE);
        assertThat(delivery.on(DUE)).isEqualTo(Delivery.State.AWAITED);
        assertThat(delivery.on(DUE.plusDays(1))).isEqualTo(Delivery.State.MISSING);
        assertThat(delivery.daysLate(DUE.plusDays(3))).isEqualTo(3);
        assertThat(new Deliveries(office).below("cao-loc", JUNE))
                .extracting(Delivery::name)
                .containsExactly("Cao Lâu", "Tân Liên");
    }

    @Test
    @DisplayName("is judged by the first day of receipt that a person confirmed")
    void received() {
        say(1);
        new Submissions(commune).submit(JUNE, DUE);
        Offices.deliver(commune, office);
        assertThat(caoLau().on(DUE.plusDays(9))).isEqualTo(Delivery.State.UNCONFIRMED);
        new Submissions(office).receipt("cao-lau", "cd".repeat(32), "2.ntm", JUNE, DUE.plusDays(4));
        new Submissions(office).receipt("cao-lau", "ab".repeat(32), "1.ntm", JUNE, DUE.plusDays(2));
        assertThat(caoLau().on(DUE.plusDays(9))).isEqualTo(Delivery.State.LATE);
        assertThat(caoLau().daysLate(DUE.plusDays(9))).isEqualTo(2);
        new Submissions(office).receipt("cao-lau", "ef".repeat(32), "0.ntm", JUNE, DUE);
        assertThat(caoLau().on(DUE.plusDays(9))).isEqualTo(Delivery.State.ON_TIME);
    }

    @Test
    @DisplayName("is neither in time nor late while no due day is set")
    void undated() {
        say(1);
        new Submissions(commune).submit(JUNE, DUE);
        Offices.deliver(commune, office);
        new Submissions(office).receipt("cao-lau", "ab".repeat(32), "1.ntm", JUNE, DUE);
        var undated = new Delivery(
                "cao-lau", "", JUNE, Optional.empty(), caoLau().asOf(), true, caoLau().received(), false, 0, List.of());
        assertThat(caoLau().on(DUE)).isEqualTo(Delivery.State.ON_TIME);
        assertThat(undated.on(DUE)).isEqualTo(Delivery.State.UNDATED);
    }

    @Test
    @DisplayName("says what came after the submission")
    void changedSince() {
        say(1);
        new Submissions(commune).submit(JUNE, DUE);
        Offices.deliver(commune, office);
        assertThat(caoLau().changedSince()).isZero();
        say(2);
        say(3);
        Offices.deliver(commune, office);
        assertThat(caoLau().changedSince()).isEqualTo(2);
        assertThat(caoLau().asOf()).contains(DUE);
    }

    @Test
    @DisplayName("names the running numbers that are missing")
    void gaps() {
        say(1);
        commune.seal();
        say(2);
        say(3);
        say(4);
        commune.seal();
        var chain = commune.store().chain(commune.keys().device(), 1);
        office.store()
                .merge(
                        List.of(chain.getFirst(), chain.getLast()),
                        commune.store().seals());
        assertThat(caoLau().gaps())
                .containsExactly(
                        "thiếu số 2–3 của máy " + commune.keys().device().brief());
        office.store().merge(chain, commune.store().seals());
        assertThat(caoLau().gaps()).isEmpty();
    }

    private Delivery caoLau() {
        return new Deliveries(office).below("cao-loc", JUNE).getFirst();
    }

    private void say(int value) {
        commune.append(List.of(Statement.of(
                RegisterKind.VALUE,
                "cao-lau",
                "xa/1." + value,
                "2024-06",
                Json.object().put("value", Integer.toString(value)))));
    }
}
