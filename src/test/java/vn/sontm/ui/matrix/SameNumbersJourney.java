package vn.sontm.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.calendar.Period;
import vn.sontm.sample.SampleWorkspaces;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.Terminal;
import vn.sontm.testkit.TwentyCommunes;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Workspace;

@DisplayName("Bảng tổng hợp of the sample district")
class SameNumbersJourney extends WindowJourney {
    private static final List<String> PERIODS = List.of("2024-02", "2024-Q1", "2024-06", "2024");

    @Override
    protected Workspace prepare(Path folder) {
        var office = folder.resolve("van-phong");
        SampleWorkspaces.office(office, Offices.environment("máy"), step -> {});
        TwentyCommunes.copy(office, folder.resolve("dong-lenh"));
        return Workspace.open(office, Offices.environment("máy"));
    }

    @Test
    @DisplayName("and status of the command line say the same of every set, as of any period")
    void sameAsTheCommandLine() {
        var terminal = new Terminal(folder.resolve("pc"));
        go("matrix");
        for (var period : PERIODS) {
            var status = terminal.run(
                            "--workspace", folder.resolve("dong-lenh"), "--json", "status", "--period", period)
                    .json();
            for (var set : sets(status)) {
                robot.interact(() -> {
                    window.session().period().set(Period.parse(period));
                    window.session().set().set(set);
                });
                settle();
                var shown = MatrixOnScreen.of((TableView<?>) find("matrix"));
                assertThat(shown.met()).as(set + " " + period).isNotEmpty().isEqualTo(units(status, set));
                assertThat(shown.counts()).as(set + " " + period).isEqualTo(totals(status, set));
            }
        }
    }

    private static List<String> sets(JsonNode status) {
        var sets = each(status.path("totals"))
                .map(total -> total.path("set").asText())
                .distinct()
                .toList();
        assertThat(sets).hasSizeGreaterThan(1);
        return sets;
    }

    private static Map<Integer, Long> totals(JsonNode status, String set) {
        return each(status.path("totals"))
                .filter(total -> total.path("set").asText().equals(set))
                .collect(Collectors.toMap(
                        total -> total.path("number").asInt(),
                        total -> total.path("count").asLong(),
                        Long::sum,
                        TreeMap::new));
    }

    private static Map<String, Long> units(JsonNode status, String id) {
        var counts = new TreeMap<String, Long>();
        each(status.path("units"))
                .forEach(unit -> each(unit.path("sets"))
                        .filter(set -> set.path("id").asText().equals(id)
                                && set.path("counted").asBoolean())
                        .forEach(set -> counts.put(
                                unit.path("unit").asText(), set.path("counts").asLong())));
        return counts;
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
