package vn.sontm.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.NewOffices;
import vn.sontm.workspace.ShippedData;
import vn.sontm.workspace.Workspace;

@DisplayName("An office on its first day: no plan, no commune, no file")
class FirstDayJourney extends WindowJourney {
    private static final String DECLARE = "Khai các xã";

    @Override
    protected Workspace prepare(Path folder) {
        return NewOffices.make(folder.resolve("van-phong"), "cao-loc", Optional.empty(), Offices.environment("Lan"));
    }

    @Test
    @DisplayName("is told on each screen about communes that they come first, under the screen's own title")
    void declaresCommunesFirst() {
        for (var screen : new String[] {"today", "matrix", "deliveries", "appraisal", "evidence"}) {
            go(screen);
            waitUntil(screen + " says what comes first", () -> shows("Chưa có xã nào") && isThere(DECLARE));
            settle();
        }
        pressButton(DECLARE);
        waitUntil("units are declared there", () -> isThere("Khai đơn vị có sẵn…"));
    }

    @Test
    @DisplayName("takes a plan file from the empty page of plans; objectives lead there")
    void takesPlan() throws Exception {
        go("programme");
        waitUntil("there is no plan of any year", () -> shows("nên chưa có mục tiêu để theo dõi"));
        settle();
        pressButton("Lập hoặc nạp kế hoạch");
        waitUntil("there is no plan here either", () -> shows("Văn phòng chưa có kế hoạch nào."));
        settle();
        var file = folder.resolve("ke-hoach.json");
        Files.writeString(file, ShippedData.plan("cao-loc-2024").orElseThrow().toString());
        files.choose(file);
        pressButton("Nạp tệp kế hoạch (JSON)…");
        waitUntil("it is the draft", () -> isThere("publish-plan"));
        settle();
        assertThat(shows("Bản thảo, chưa ban hành")).isTrue();
    }
}
