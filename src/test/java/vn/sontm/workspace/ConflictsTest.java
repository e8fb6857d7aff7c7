package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.workspace.WorkspaceTest.assertRefused;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;

@DisplayName("A disagreement")
class ConflictsTest {
    private static final Register FIGURE = new Register("value", "cao-lau", "xa/2.1", "2024-06");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("between two PCs of a commune ends everywhere once somebody chooses")
    void taken() {
        disagree((one, two) -> {
            var conflicts = new Conflicts(one);
            var conflict = conflicts.list().getFirst();
            assertThat(conflict.name()).isEqualTo("value:cao-lau:xa/2.1:2024-06");
            assertThat(conflict.choices()).hasSize(2);
            assertRefused(ErrorCode.CHOICE_UNKNOWN, () -> conflicts.take(FIGURE, 0));
            assertRefused(ErrorCode.CHOICE_UNKNOWN, () -> conflicts.take(FIGURE, 3));
            var chosen = conflicts.take(FIGURE, 1).getFirst();
            assertThat(chosen.content()).isEqualTo(conflict.choices().getFirst().content());
            assertThat(chosen.parents()).hasSize(2);
            assertThat(conflicts.list()).isEmpty();
            Offices.deliver(one, two);
            assertThat(new Conflicts(two).list()).isEmpty();
            assertThat(two.store().viewDigest()).isEqualTo(one.store().viewDigest());
        });
    }

    @Test
    @DisplayName("can be ended with a third value")
    void decided() {
        disagree((one, two) -> {
            new Conflicts(one).decide(FIGURE, Json.object().put("value", "47"));
            assertThat(one.registers()
                            .find(FIGURE)
                            .orElseThrow()
                            .content()
                            .path("value")
                            .asText())
                    .isEqualTo("47");
            assertRefused(
                    ErrorCode.REGISTER_UNKNOWN,
                    () -> new Conflicts(one).take(new Register("value", "cao-lau", "xa/9.9", "2024-06"), 1));
        });
    }

    private void disagree(BiConsumer<Workspace, Workspace> check) {
        try (var office = Offices.office(folder.resolve("vp"));
                var one = Offices.commune(folder.resolve("1"), "cao-lau", office);
                var two = Offices.commune(folder.resolve("2"), "cao-lau", office)) {
            Offices.enrol(office, one);
            Offices.enrol(office, two);
            one.append(List.of(figure("45")));
            two.append(List.of(figure("46")));
            Offices.deliver(office, one);
            Offices.deliver(two, one);
            Offices.deliver(one, two);
            check.accept(one, two);
        }
    }

    private static Statement figure(String value) {
        return Statement.of(
                RegisterKind.VALUE,
                FIGURE.subject(),
                FIGURE.item(),
                FIGURE.period(),
                Json.object().put("value", value));
    }
}
