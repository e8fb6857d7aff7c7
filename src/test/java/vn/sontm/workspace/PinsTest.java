package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.safety.Backups;
import vn.sontm.safety.Restore;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Pins.Answer;
import vn.sontm.workspace.Pins.Deed;

@DisplayName("A PIN")
class PinsTest {
    private static final String TU = "Nông Văn Tú";
    private static final Answer RIGHT = new Answer(true, 0);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("lets its owner write and nobody else; whoever has none is not asked")
    void guardsTheName() {
        try (var office = Offices.office(folder)) {
            var people = new People(office);
            var before = office.author();
            people.add(TU, "văn thư");
            assertThat(new Pins(office).set(TU, "", "2468")).isEqualTo(RIGHT);
            assertThat(people.choose(TU, "2469")).isEqualTo(new Answer(false, 0));
            assertThat(office.author()).isEqualTo(before);
            assertThat(people.choose(TU, "2468")).isEqualTo(RIGHT);
            assertThat(office.author()).isEqualTo(TU);
            assertThat(people.choose(before, "")).isEqualTo(RIGHT);
            assertThat(people.mustChoose()).isTrue();
        }
    }

    @Test
    @DisplayName("is kept as a salted hash only: equal PINs look different, and the digits are nowhere")
    void keepsNoDigits() {
        try (var office = Offices.office(folder)) {
            var pins = new Pins(office);
            pins.set("A", "", "24682468");
            pins.set("B", "", "24682468");
            var first = office.store().setting("people.pin.A").orElseThrow();
            assertThat(first)
                    .isNotEqualTo(office.store().setting("people.pin.B").orElseThrow());
            assertThat(first)
                    .matches("pbkdf2-sha512 210000 [0-9a-f]{32} [0-9a-f]{64}")
                    .doesNotContain("24682468");
        }
    }

    @Test
    @DisplayName("the third wrong try and each after it holds the next one back longer, over a restart too")
    void holdsBack() {
        try (var office = Offices.office(folder)) {
            var pins = new Pins(office);
            pins.set(TU, "", "2468");
            assertThat(List.of(wrong(pins), wrong(pins), wrong(pins), wrong(pins), wrong(pins), wrong(pins)))
                    .containsExactly(0, 0, 5, 10, 20, 30);
            assertThat(wrong(pins)).isEqualTo(30);
        }
        try (var office = Workspace.open(folder, Offices.environment("user"))) {
            var pins = new Pins(office);
            assertThat(pins.rest(TU)).isEqualTo(30);
            assertThat(pins.check(TU, "2468")).isEqualTo(RIGHT);
            assertThat(pins.rest(TU)).isZero();
        }
    }

    @Test
    @DisplayName("is changed and removed by its owner's PIN only; four to eight digits, nothing else")
    void changes() {
        try (var office = Offices.office(folder)) {
            var pins = new Pins(office);
            for (var bad : List.of("", "123", "123456789", "12a4", "١٢٣٤")) {
                assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> pins.set(TU, "", bad))
                        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.PIN_INVALID));
            }
            pins.set(TU, "", "2468");
            assertThat(pins.set(TU, "1111", "1357").right()).isFalse();
            assertThat(pins.set(TU, "2468", "1357").right()).isTrue();
            assertThat(pins.remove(TU, "2468").right()).isFalse();
            assertThat(pins.remove(TU, "1357").right()).isTrue();
            assertThat(pins.has(TU)).isFalse();
            assertThat(pins.acts()).extracting(Pins.Act::deed).containsExactly(Deed.REMOVED, Deed.CHANGED, Deed.SET);
        }
    }

    @Test
    @DisplayName("forgotten, it is taken off by another who says why and shows their own PIN; it is kept and told")
    void forgets() {
        try (var office = Offices.office(folder)) {
            var pins = new Pins(office);
            pins.set(TU, "", "2468");
            pins.set("Lý Văn Bình", "", "9753");
            refuses(ErrorCode.REASON_MISSING, () -> pins.forget(TU, "Lý Văn Bình", "9753", " "));
            refuses(ErrorCode.PERSON_INVALID, () -> pins.forget(TU, " ", "", "đi công tác"));
            refuses(ErrorCode.PIN_WITNESS, () -> pins.forget(TU, TU, "", "quên"));
            assertThat(pins.forget(TU, "Lý Văn Bình", "1111", "quên").right()).isFalse();
            assertThat(pins.has(TU)).isTrue();
            assertThat(pins.forget(TU, "Lý Văn Bình", "9753", "quên").right()).isTrue();
            assertThat(pins.has(TU)).isFalse();
            assertThat(pins.takenOff(TU)).hasValueSatisfying(act -> {
                assertThat(act.by()).isEqualTo("Lý Văn Bình");
                assertThat(act.reason()).isEqualTo("quên");
            });
            pins.set(TU, "", "1357");
            assertThat(pins.takenOff(TU)).isEmpty();
        }
    }

    @Test
    @DisplayName("comes back with a backup")
    void isBackedUp() {
        var home = folder.resolve("so");
        Path backup;
        try (var office = Offices.office(home)) {
            new Pins(office).set(TU, "", "2468");
            backup = Backups.make(office).file();
            new Pins(office).remove(TU, "2468");
        }
        Restore.from(backup, home, Offices.environment("x"));
        try (var office = Workspace.open(home, Offices.environment("x"))) {
            assertThat(new People(office).choose(TU, "1111").right()).isFalse();
            assertThat(new People(office).choose(TU, "2468").right()).isTrue();
        }
    }

    private static int wrong(Pins pins) {
        return pins.check(TU, "0000").rest();
    }

    private static void refuses(ErrorCode code, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
