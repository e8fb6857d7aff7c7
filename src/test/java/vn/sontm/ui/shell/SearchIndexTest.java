package vn.sontm.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.Json;
import vn.sontm.ledger.Role;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.ui.Screens;

@DisplayName("The search of an office")
class SearchIndexTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("leads from a criterion and from an indicator to the matrix, from a task to the plan")
    void leadsToScreensOfTheOffice() {
        try (var office = SampleUnits.office(folder)) {
            office.append(List.of(Statement.of(
                    RegisterKind.TASK,
                    "cao-loc",
                    "2024-cv-01",
                    "2024",
                    Json.object().put("title", "Trồng hoa ven đường"))));
            var screens = Screens.all(List::of).stream()
                    .filter(screen -> screen.roles().contains(Role.OFFICE))
                    .toList();
            var index = SearchIndex.of(WindowState.read(office).first(), screens);
            assertThat(places(index.find("giao thong"))).contains("matrix " + SampleUnits.SET + "/2");
            assertThat(places(index.find("ty le duong xa"))).contains("matrix " + SampleUnits.SET + "/2");
            assertThat(places(index.find("trong hoa"))).startsWith("planning tasks:2024-cv-01");
        }
    }

    private static List<String> places(List<Found> found) {
        return found.stream().map(one -> one.screen() + " " + one.item()).toList();
    }
}
