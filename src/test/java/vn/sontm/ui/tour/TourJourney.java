package vn.sontm.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Role;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Workspace;

@DisplayName("The tour of the sample")
class TourJourney extends WindowJourney {
    @Override
    protected Workspace prepare(Path folder) {
        var commune = SampleUnits.freshCommune(folder);
        commune.store().setting("sample", "thử");
        return commune;
    }

    @Test
    @DisplayName("is offered once; each step lies beside what it speaks of; a figure can be entered on the way")
    void leads() {
        waitUntil("the tour is offered", () -> shows("Sổ dùng thử đã sẵn sàng"));
        assertThat(workspace.store().setting("tour")).contains("offered");
        pressButton("Xem giới thiệu năm bước");
        var steps = Step.of(Role.COMMUNE);
        assertThat(steps).hasSize(5);
        for (var step : steps) {
            waitUntil(step.id(), () -> isShown(step));
            settle();
            assertBeside(step);
            if (step.id().equals("criteria")) {
                type("đạt");
                press(KeyCode.ENTER);
                assertThat(workspace
                                .registers()
                                .find(new Register(
                                        RegisterKind.VALUE.code(), "cao-lau", SampleUnits.SET + "/1.1", "2024-06")))
                        .isPresent();
                assertThat(isShown(step)).isTrue();
            }
            press("Alt+Right");
        }
        assertThat(sheets()).isEmpty();
        assertThat(shows("Xem lại giới thiệu bất cứ lúc nào")).isTrue();
    }

    @Test
    @DisplayName("begins again from the guide, goes back with Alt and an arrow, ends with Escape")
    void beginsAgain() {
        press(KeyCode.F1);
        pressButton("Xem giới thiệu năm bước");
        var steps = Step.of(Role.COMMUNE);
        waitUntil("the first step", () -> isShown(steps.getFirst()));
        press("Alt+Right");
        waitUntil("the second step", () -> isShown(steps.get(1)));
        press("Alt+Left");
        waitUntil("the first step again", () -> isShown(steps.getFirst()));
        press(KeyCode.ESCAPE);
        waitUntil("it is over", () -> sheets().isEmpty());
        press("Alt+Right");
        assertThat(sheets()).isEmpty();
    }

    @Test
    @DisplayName("says what a step would have shown where its part is not there, and lies beside it once it is")
    void goesOnWithoutThePart() {
        press(KeyCode.F1);
        pressButton("Xem giới thiệu năm bước");
        var first = Step.of(Role.COMMUNE).getFirst();
        waitUntil("the first step", () -> isShown(first));
        robot.interact(() -> window.go("settings", ""));
        waitUntil("the sheet goes", () -> !isShown(first));
        waitUntil("it comes back alone", () -> isShown(first));
        assertThat(shows("Tổng quan: xã đạt bao nhiêu tiêu chí")).isTrue();
        assertThat(shows("Phần này hiện không có trên màn hình")).isTrue();
        robot.interact(() -> window.go("home", ""));
        waitUntil("it is beside its part again", () -> !shows("Phần này hiện không có trên màn hình"));
        settle();
        assertBeside(first);
        press(KeyCode.ESCAPE);
    }

    private boolean isShown(Step step) {
        return sheets().stream()
                .anyMatch(sheet ->
                        ("tour-" + step.id()).equals(sheet.getContentNode().getId()));
    }

    private void assertBeside(Step step) {
        var part = new AtomicReference<Bounds>();
        var sheet = new AtomicReference<Bounds>();
        robot.interact(() -> {
            var open = sheets().getFirst();
            var content = open.getContentNode();
            part.set(bounds(robot.lookup(step.part()).match(Node::isVisible).query()));
            sheet.set(bounds(content));
        });
        var screen = Screen.getPrimary().getVisualBounds();
        assertThat(part.get().intersects(sheet.get()))
                .as("%s covers its part", step.id())
                .isFalse();
        assertThat(screen.contains(
                        sheet.get().getMinX(),
                        sheet.get().getMinY(),
                        sheet.get().getWidth(),
                        sheet.get().getHeight()))
                .as("%s is on the screen: %s", step.id(), sheet.get())
                .isTrue();
    }

    private static Bounds bounds(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    private static List<PopOver> sheets() {
        return Window.getWindows().stream()
                .filter(PopOver.class::isInstance)
                .map(PopOver.class::cast)
                .filter(Window::isShowing)
                .toList();
    }
}
