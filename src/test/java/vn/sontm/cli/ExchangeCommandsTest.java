package vn.sontm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.testkit.Golden;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.Terminal;
import vn.sontm.testkit.Terminal.Outcome;
import vn.sontm.workspace.Workspace;

@DisplayName("An office and a commune meet from the terminal")
class ExchangeCommandsTest {
    private static final Path PLAN = Path.of("src/main/resources/vn/sontm/data/plans/cao-loc-2024.json");

    @TempDir
    private Path folder;

    private Terminal terminal;
    private Path office;
    private Path commune;
    private Path stick;

    @BeforeEach
    void invite() {
        terminal = new Terminal(folder.resolve("pc"));
        office = folder.resolve("van-phong");
        commune = folder.resolve("cao-lau");
        stick = folder.resolve("usb");
        assertThat(at(office, "init", "--office", "--unit", "cao-loc", "--plan", PLAN)
                        .out())
                .contains("Đã tạo sổ của Cao Lộc");
        var invitation =
                at(office, "--json", "invite", "Cao Lâu", "--to", stick).json();
        var made = at(commune, "init", "--from", invitation.path("file").asText());
        assertThat(made.out()).contains("Đã tạo sổ của Cao Lâu", "16 chữ số của máy này");
    }

    private Outcome at(Path workspace, Object... words) {
        return terminal.in(workspace, words);
    }

    private Path export(Path workspace, Object... words) {
        var all = Arrays.copyOf(new Object[] {"export", "--json", "--to", stick}, words.length + 4);
        System.arraycopy(words, 0, all, 4, words.length);
        return Path.of(at(workspace, all).json().at("/files/0/file").asText());
    }

    private JsonNode merged(Path workspace, Path file) {
        return at(workspace, "merge", file, "--json").json().at("/files/0");
    }

    private String digest(Path workspace) {
        try (var opened = Workspace.open(workspace, Offices.environment("digest"))) {
            return opened.store().viewDigest();
        }
    }

    @Test
    @DisplayName("a PC with a workspace takes an invitation anew in one step; the old one is kept and its place said")
    void anew() {
        var invitation = at(office, "--json", "invite", "Hải Yến", "--to", stick)
                .json()
                .path("file")
                .asText();
        var refused = at(commune, "init", "--from", invitation);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("(NTM-103)", "Thêm --anew");
        var made = at(commune, "init", "--from", invitation, "--anew");
        assertThat(made.exit()).isZero();
        var kept = commune.resolveSibling("cao-lau-cu-20240615-120000");
        assertThat(made.out()).contains("Đã tạo sổ của Hải Yến", "Sổ cũ được giữ nguyên ở " + kept);
        try (var old = Workspace.open(kept, Offices.environment("xem lại"))) {
            assertThat(old.identity().unit()).isEqualTo("cao-lau");
        }
    }

    @Test
    @DisplayName("a program that takes an invitation anew is told where the old workspace lies")
    void anewAsData() {
        var invitation = at(office, "--json", "invite", "Hải Yến", "--to", stick)
                .json()
                .path("file")
                .asText();
        var made = at(commune, "--json", "init", "--from", invitation, "--anew").json();
        assertThat(made.path("unit").asText()).isEqualTo("hai-yen");
        assertThat(Path.of(made.path("kept").asText())).isDirectory().isNotEqualTo(commune);
    }

    @Test
    @DisplayName("the first file is held with exit 3, the digits are read, enrolment merges it, the answer goes back")
    void enrolment() {
        at(commune, "set", "13.1", "có", "--period", "2024-06");
        at(commune, "submit", "--period", "2024-06", "--as-of", "28/06/2024");
        var file = export(commune);
        var before = digest(office);
        var held = at(office, "merge", file, "--json");
        assertThat(held.exit()).isEqualTo(3);
        assertThat(held.json().at("/files/0/outcome").asText()).isEqualTo("held");
        assertThat(held.json().at("/files/0/code").asText()).isEqualTo("NTM-212");
        assertThat(digest(office)).isEqualTo(before);

        var code = at(commune, "devices", "--json").json().path("code").asText();
        var waiting = at(office, "devices", "--json").json().at("/waiting/0");
        assertThat(waiting.path("code").asText()).isEqualTo(code);
        assertThat(at(office, "enrol", file, "--code", "0000 0000 0000 0000").err())
                .contains("(NTM-213)");
        assertThat(digest(office)).isEqualTo(before);
        var enrolled = at(office, "enrol", waiting.path("file").asText(), "--code", code);
        assertThat(enrolled.exit()).isZero();
        assertThat(enrolled.out()).contains("đã gộp", "Cao Lâu: 2 số liệu mới", "Nộp báo cáo Tháng 6/2024");

        assertThat(merged(commune, export(office)).path("outcome").asText()).isEqualTo("merged");
        assertThat(at(commune, "devices", "--json").json().path("enrolled").asBoolean())
                .isTrue();
        assertThat(digest(commune)).isEqualTo(digest(office));
        assertThat(merged(office, file).path("outcome").asText()).isEqualTo("known");
        assertThat(at(office, "merge", stick, "--received", "02/07/2024").exit())
                .isZero();
    }

    @Test
    @DisplayName("a file is looked at before anything changes, with the shape that data-formats.md promises")
    void looksFirst() {
        at(commune, "set", "13.1", "có", "--period", "2024-06");
        var file = export(commune);
        at(
                office,
                "enrol",
                file,
                "--code",
                at(commune, "devices", "--json").json().path("code").asText());
        at(commune, "set", "13.1", "không", "--period", "2024-06");
        at(commune, "set", "7.1", "có", "--period", "2024-06");
        var second = export(commune);
        var before = digest(office);
        assertThat(at(office, "inspect", second).out())
                .contains("chờ gộp", "1 số liệu mới, 1 thay đổi, 0 mâu thuẫn")
                .doesNotContain("đã gộp");
        var inspected = at(office, "inspect", second, "--json").json();
        assertThat(inspected.path("values")).hasSize(2);
        var tried = at(office, "merge", "--dry-run", second);
        assertThat(tried.exit()).isZero();
        assertThat(tried.out()).contains("chờ gộp").doesNotContain("đã gộp");
        assertThat(digest(office)).isEqualTo(before);
        assertThat(at(office, "verify", second).exit())
                .as("the ledger lacks what it says")
                .isEqualTo(3);
        var out = at(office, "merge", second, "--json").out();
        assertThat(at(office, "verify", second).out()).contains("[khớp]").doesNotContain("[không khớp]");
        Golden.text("cli/merge.json", out.replace(second.getFileName().toString(), "tu-xa-cao-lau.ntm"));
    }

    @Test
    @DisplayName(
            "damaged, cut and foreign files are rejected with exit 3 and one sentence each; the good ones are taken")
    void badFiles() throws IOException {
        at(commune, "set", "13.1", "có", "--period", "2024-06");
        var good = export(commune);
        at(
                office,
                "enrol",
                good,
                "--code",
                at(commune, "devices", "--json").json().path("code").asText());
        at(commune, "set", "7.1", "có", "--period", "2024-06");
        var fresh = export(commune);
        var bytes = Files.readAllBytes(fresh);
        var cut = Files.write(folder.resolve("cắt.ntm"), Arrays.copyOf(bytes, bytes.length / 2));
        bytes[bytes.length / 2] ^= 1;
        var changed = Files.write(folder.resolve("sửa.ntm"), bytes);
        var foreign = Files.writeString(folder.resolve("lạ.ntm"), "không phải");
        var before = digest(office);
        for (var bad : new Path[] {cut, changed, foreign, folder.resolve("không-có.ntm")}) {
            var outcome = at(office, "merge", bad, "--json");
            assertThat(outcome.exit()).as(bad.toString()).isEqualTo(3);
            assertThat(outcome.json().at("/files/0/outcome").asText()).isEqualTo("rejected");
            assertThat(outcome.json().at("/files/0/message").asText()).contains("không thay đổi");
        }
        assertThat(digest(office)).isEqualTo(before);
        try (var opened = Workspace.open(office, Offices.environment("x"))) {
            assertThat(opened.store().journal().stream().limit(4))
                    .as("each with its day, name and reason")
                    .extracting(entry -> entry.name() + " " + entry.outcome())
                    .containsExactly(
                            "không-có.ntm rejected", "lạ.ntm rejected", "sửa.ntm rejected", "cắt.ntm rejected");
        }
        var both = at(office, "merge", cut, fresh, "--json");
        assertThat(both.exit()).isEqualTo(3);
        assertThat(both.json().at("/files/1/outcome").asText()).isEqualTo("merged");
    }

    @Test
    @DisplayName("what is no invitation makes no workspace; one that exists is not made again")
    void init() throws IOException {
        var elsewhere = folder.resolve("khác");
        var outcome = at(elsewhere, "init", "--from", Files.writeString(folder.resolve("lạ.ntm"), "không phải"));
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(elsewhere).doesNotExist();
        assertThat(at(office, "init", "--office", "--unit", "cao-loc").err()).contains("(NTM-103)");
        var foreign = at(elsewhere, "init", "--office", "--unit", "van-lang", "--plan", PLAN);
        assertThat(foreign.exit()).isEqualTo(3);
        assertThat(foreign.err()).contains("(NTM-302)");
        assertThat(elsewhere).doesNotExist();
        assertThat(at(elsewhere, "init").exit()).isEqualTo(2);
    }

    @Test
    @DisplayName("the plan is shown as printed and as data; starting states and titles are entered beside it")
    void plan() {
        var plan = at(commune, "plan", "show", "--json").json();
        assertThat(plan.at("/sets/0/of").asInt()).isEqualTo(20);
        assertThat(plan.at("/sets/0/criteria")).hasSize(19);
        assertThat(plan.at("/sets/0/criteria/0/target/printed").asText()).isEqualTo("20/20 xã, đạt 100%");
        assertThat(plan.at("/sets/0/criteria/0/deadlines/0/latest").asText()).isEqualTo("2024-03-31");
        assertThat(plan.at("/sets/4/criteria/1/name").asText())
                .as("named by the set alone")
                .isNotEmpty();
        assertThat(plan.path("objectives").size()).isGreaterThan(20);
        assertThat(at(office, "plan", "show").out()).contains("Quy hoạch", "20/20 xã, đạt 100%", "Mục tiêu (");
        assertThat(at(office, "plan", "import", PLAN).out()).contains("không có gì mới");
        assertThat(at(office, "start", "Cao Lâu", "1", "consolidate", "--period", "2024")
                        .out())
                .contains("trạng thái đầu năm 2024, tiêu chí xa-ntm-2021-2025/1 của xã Cao Lâu: củng cố");
        assertThat(at(office, "recognise", "Cao Lâu", "xa-ntm-2021-2025", "--decision", "Quyết định số 1")
                        .exit())
                .isZero();
        assertThat(at(commune, "start", "cao-lau", "1", "met", "--period", "2024")
                        .err())
                .contains("(NTM-107)");
    }

    @Test
    @DisplayName("status of a commune counts 19 criteria with 57 indicators and 19 with 75")
    void counts() {
        var sets = at(commune, "status", "--json", "--period", "2024-06").json().path("sets");
        assertThat(indicators(sets.get(0))).isEqualTo(57);
        assertThat(indicators(sets.get(1))).isEqualTo(75);
    }

    private static int indicators(JsonNode set) {
        assertThat(set.path("criteria")).hasSize(19);
        var count = 0;
        for (var criterion : set.path("criteria")) {
            count += criterion.path("indicators").size();
        }
        return count;
    }
}
