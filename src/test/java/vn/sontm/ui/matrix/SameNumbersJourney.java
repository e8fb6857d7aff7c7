package vn.sontm.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.calendar.Period;
import vn.sontm.sample.SampleWorkspaces;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.StatusAnswer;
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
            var outcome = terminal.in(folder.resolve("dong-lenh"), "--json", "status", "--period", period);
            var status = new StatusAnswer(outcome.json());
            assertThat(status.sets()).hasSizeGreaterThan(1);
            for (var set : status.sets()) {
                robot.interact(() -> {
                    window.session().period().set(Period.parse(period));
                    window.session().set().set(set);
                });
                settle();
                var shown = MatrixOnScreen.of((TableView<?>) find("matrix"));
                assertThat(shown.met()).as(set + " " + period).isNotEmpty().isEqualTo(status.met(set));
                assertThat(shown.counts()).as(set + " " + period).isEqualTo(status.counts(set));
            }
        }
    }
}
