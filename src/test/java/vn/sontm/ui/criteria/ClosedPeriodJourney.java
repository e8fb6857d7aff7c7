package vn.sontm.ui.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.calendar.Period;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Drafts;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

@DisplayName("A closed period")
class ClosedPeriodJourney extends WindowJourney {
    private static final Period JUNE = Period.parse("2024-06");

    @Override
    protected Workspace prepare(Path folder) {
        try (var office = SampleUnits.office(folder.resolve("van-phong"))) {
            var commune = Offices.commune(folder.resolve("cao-lau"), "cao-lau", office);
            Offices.enrol(office, commune);
            Offices.deliver(office, commune);
            new Entries(commune).value("cao-lau", SampleUnits.SET + "/2.1", JUNE, "81,5", "");
            new Submissions(commune).submit(JUNE, LocalDate.of(2024, 6, 15));
            Offices.deliver(commune, office);
            new Submissions(office).lock("cao-lau", JUNE);
            Offices.deliver(office, commune);
            return commune;
        }
    }

    @Test
    @DisplayName("whoever types into it is told why nothing happens, and where figures can still be added")
    void answersWhoTypes() {
        robot.interact(() -> window.go("criteria", SampleUnits.SET + "/2.1"));
        settle();
        focus("value-2.1");
        assertThat(shows("ô chỉ để xem")).isFalse();
        type("9");
        settle();
        assertThat(shows("Kỳ này đã chốt nên ô chỉ để xem")).isTrue();
        assertThat(find("value-2.1")).extracting("text").isEqualTo("81,5");
        pressButton("Nhập bổ sung sau chốt");
        focus("value-2.1");
        type("9");
        assertThat(shows("ô chỉ để xem")).isFalse();
    }

    @Test
    @DisplayName("shows what was closed, whatever somebody had begun to type before")
    void showsWhatWasClosed() {
        workspace.drafts().keep(Drafts.figure("cao-lau", SampleUnits.SET + "/2.1", JUNE), "1,5%");
        robot.interact(() -> window.go("criteria", SampleUnits.SET + "/2.1"));
        settle();
        assertThat(textOf("value-2.1")).isEqualTo("81,5");
        pressButton("Nhập bổ sung sau chốt");
        settle();
        assertThat(textOf("value-2.1")).isEqualTo("1,5%");
    }
}
