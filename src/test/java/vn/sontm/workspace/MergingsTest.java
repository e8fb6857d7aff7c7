package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.register.Twins;
import vn.sontm.testkit.Offices;

@DisplayName("The same thing made twice")
class MergingsTest {
    private static final Register FIRST = new Register("own-task", "cao-lau", "1".repeat(32), "");
    private static final Register SECOND = new Register("own-task", "cao-lau", "2".repeat(32), "");

    @TempDir
    private Path folder;

    private Workspace office;
    private Workspace one;
    private Workspace other;

    @BeforeEach
    void open() {
        office = Offices.office(folder.resolve("vp"));
        one = Offices.commune(folder.resolve("may-1"), "cao-lau", office);
        other = Offices.commune(folder.resolve("may-2"), "cao-lau", office);
        for (var pc : List.of(one, other)) {
            Offices.enrol(office, pc);
        }
        for (var pc : List.of(one, other)) {
            Offices.deliver(office, pc);
        }
        task(one, FIRST, "Đường Pác Cuồng");
        progress(one, FIRST, "2024-05", "40");
        task(other, SECOND, "đường  pác cuồng");
        progress(other, SECOND, "2024-06", "60");
        Offices.deliver(one, other);
        Offices.deliver(other, one);
    }

    @AfterEach
    void close() {
        List.of(other, one, office).forEach(Workspace::close);
    }

    private static void task(Workspace pc, Register task, String title) {
        pc.append(List.of(of(task, Json.object().put("title", title))));
    }

    private static void progress(Workspace pc, Register task, String month, String percent) {
        var said = new Register("task-progress", "cao-lau", task.item() + "@cao-lau", month);
        pc.append(List.of(of(said, Json.object().put("percent", percent))));
    }

    private static Statement of(Register register, ObjectNode content) {
        return new Statement(register, Content.of(content));
    }

    @Test
    @DisplayName("is flagged, however it is written")
    void flagged() {
        assertThat(Twins.among(tasks(one)))
                .singleElement()
                .satisfies(alike -> assertThat(alike).hasSize(2));
    }

    @Test
    @DisplayName("is shown once when it is merged, with the progress of both; separated it is there twice again")
    void mergedAndSeparated() {
        new Mergings(one).merge(FIRST, SECOND);
        assertThat(tasks(one)).extracting(Entry::register).containsExactly(FIRST);
        assertThat(one.registers().ofUnit(RegisterKind.TASK_PROGRESS, "cao-lau"))
                .extracting(entry ->
                        entry.register().item() + " " + entry.register().period())
                .containsExactly(FIRST.item() + "@cao-lau 2024-05", FIRST.item() + "@cao-lau 2024-06");
        assertThat(one.registers().find(SECOND)).isEmpty();
        assertThat(new Mergings(one).sameAs(FIRST)).containsExactly(SECOND.item());
        new Mergings(one).separate(FIRST, "hai đường khác nhau");
        assertThat(tasks(one)).hasSize(2);
    }

    @Test
    @DisplayName("merged opposite ways on two PCs shows the same one on both, whoever heard of the other first")
    void oppositeWays() {
        new Mergings(one).merge(FIRST, SECOND);
        new Mergings(other).merge(SECOND, FIRST);
        Offices.deliver(one, office);
        Offices.deliver(other, office);
        Offices.deliver(other, one);
        Offices.deliver(one, other);
        for (var pc : List.of(one, other, office)) {
            assertThat(tasks(pc)).extracting(Entry::register).containsExactly(FIRST);
        }
    }

    @Test
    @DisplayName(
            "of an office's plan: what communes report on either is told of the one that stays, until they are separated")
    void tasksOfAPlan() {
        var kept = new Register("task", "cao-loc", "cv-1", "2024");
        var other = new Register("task", "cao-loc", "cv-2", "2024");
        for (var task : List.of(kept, other)) {
            office.append(List.of(of(task, Json.object().put("text", "Đường trục xã"))));
        }
        progress(one, other, "2024-06", "60");
        Offices.deliver(one, office);
        new Mergings(office).merge(kept, other);

        assertThat(office.registers().ofUnit(RegisterKind.TASK, "cao-loc"))
                .extracting(Entry::register)
                .containsExactly(kept);
        assertThat(office.registers().ofUnit(RegisterKind.TASK_PROGRESS, "cao-lau"))
                .extracting(entry -> entry.register().item())
                .contains("cv-1@cao-lau")
                .doesNotContain("cv-2@cao-lau");
        Offices.deliver(office, one);
        assertThat(one.registers().find(other)).isEmpty();

        new Mergings(office).separate(kept, "hai việc khác nhau");
        assertThat(office.registers().ofUnit(RegisterKind.TASK, "cao-loc")).hasSize(2);
    }

    @Test
    @DisplayName("comes back when the one that stood for both is withdrawn")
    void nothingIsLost() {
        new Mergings(one).merge(FIRST, SECOND);
        new Entries(one).withdraw(FIRST, "ghi nhầm");
        assertThat(tasks(one)).extracting(Entry::register).containsExactly(SECOND);
    }

    @Test
    @DisplayName("is not merged with itself, nor with something of another kind")
    void refused() {
        var activity = new Register("activity", "cao-lau", "3".repeat(32), "");
        for (var wrong : List.of(FIRST, activity)) {
            assertThatThrownBy(() -> new Mergings(one).merge(FIRST, wrong)).isInstanceOf(Refusal.class);
        }
    }

    private static List<Entry> tasks(Workspace pc) {
        return pc.registers().ofUnit(RegisterKind.OWN_TASK, "cao-lau");
    }
}
