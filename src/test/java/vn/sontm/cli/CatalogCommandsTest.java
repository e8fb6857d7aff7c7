package vn.sontm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.Json;
import vn.sontm.programme.catalogue.SampleSet;

@DisplayName("Criteria sets and plans from the terminal")
class CatalogCommandsTest {
    @TempDir
    private Path folder;

    private TwoWorkspaces two;

    @BeforeEach
    void open() {
        two = new TwoWorkspaces(folder);
    }

    @Test
    @DisplayName("a set goes in as a file and comes out as the same file")
    void comesBack() throws IOException {
        var file = SampleSet.json().put("id", "xa-moi").put("title", "Bộ tiêu chí mới");
        var taken = two.office("catalog", "import", two.file("moi.json", Json.pretty(file)));
        assertThat(taken.out()).contains("Đã nhận “Bộ tiêu chí mới”: 4 tiêu chí, 12 chỉ tiêu.");
        assertThat(two.office("--json", "catalog", "show", "xa-moi").json()).isEqualTo(file);
        assertThat(two.office("catalog", "show", "xa-moi").out()).contains("Tiêu chí 2. Thu nhập", "2.1  Thu nhập");
        assertThat(two.office("catalog", "list", "--json").json().path("sets")).hasSize(2);
        assertThat(two.office("catalog", "show", "khong-co").err()).contains("(NTM-304)");
    }

    @Test
    @DisplayName("a set with mistakes is rejected with exit 3, each mistake by its place, and changes nothing")
    void rejected() throws IOException {
        var file = SampleSet.json();
        SampleSet.object(file, "/criteria/0").remove("name");
        SampleSet.object(file, "/criteria/1/indicators/0").put("kind", "guess");
        var outcome = two.office("catalog", "import", two.file("xau.json", Json.pretty(file)));
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err())
                .startsWith("Không nhận bộ tiêu chí: tệp có 2 lỗi. Chưa thay đổi gì. (NTM-301)")
                .contains("  criteria[0].name: ", "  criteria[1].indicators[0].kind: ");
        assertThat(two.office("catalog", "list", "--json").json().path("sets")).hasSize(1);
    }

    @Test
    @DisplayName("thresholds are confirmed by naming the document, singly or for the whole set")
    void confirm() {
        assertThat(two.office("catalog", "confirm", "xa-thu", "1.1", "--document", " ")
                        .err())
                .contains("(NTM-407)");
        assertThat(two.office("catalog", "confirm", "xa-thu", "1.1", "--document", "Quyết định 01")
                        .out())
                .contains("Đã lưu: ngưỡng của xa-thu/1.1 theo Quyết định 01.");
        var unconfirmed = "/units/0/sets/0/unconfirmed";
        assertThat(two.office("status", "--json").json().at(unconfirmed)).hasSize(1);
        two.office("catalog", "confirm", "xa-thu", "--document", "Quyết định 01");
        assertThat(two.office("status", "--json").json().at(unconfirmed)).isEmpty();
    }

    @Test
    @DisplayName("a plan's text is checked without taking it in")
    void planCheck() {
        var text = Path.of("src/test/resources/vn/sontm/programme/check/cao-loc-2024.txt");
        var findings = two.office("--json", "plan", "check", text).json().path("findings");
        assertThat(findings.size()).isGreaterThan(20);
        assertThat(findings.get(0).fieldNames())
                .toIterable()
                .containsExactly("code", "severity", "place", "quote", "printed", "computed", "message", "suggestion");
        assertThat(two.office("plan", "check", text).out()).contains("chỗ cần xem lại", "[sai]");
    }

    @Test
    @DisplayName("the plan of the workspace and a plan file are checked with their data")
    void planCheckOfData() {
        var missing = two.office("plan", "check");
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.err()).contains("(NTM-309)");
        var file = Path.of("src/main/resources/vn/sontm/data/plans/cao-loc-2024.json");
        assertThat(two.office("plan", "import", file).exit()).isZero();
        assertThat(two.office("--json", "plan", "check").json())
                .isEqualTo(two.office("--json", "plan", "check", file).json());
    }
}
