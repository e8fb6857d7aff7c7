package vn.sontm.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.workspace.Workspace;

@DisplayName("Bảng tổng hợp of one area")
class AreasJourney extends OverviewJourney {
    @Override
    protected Workspace prepare(Path folder) {
        var office = SampleUnits.officeWithFigures(folder);
        office.append(List.of(
                commune("cao-lau", "Cao Lâu", "III", "2025-12-31"),
                commune("tan-lien", "Tân Liên", "I", "2024-12-31"),
                commune("hai-yen", "Hải Yến", "III", "2025-12-31")));
        return office;
    }

    private static Statement commune(String code, String name, String area, String until) {
        var content = Json.object()
                .put("name", name)
                .put("title", "xã")
                .put("level", "commune")
                .put("parent", "cao-loc");
        content.putArray("attributes")
                .addObject()
                .put("name", "khu-vuc")
                .put("value", area)
                .put("until", until);
        return Statement.of(RegisterKind.UNIT, code, "", "", content);
    }

    @Test
    @DisplayName("shows its communes alone; the plan's totals stay, and beneath them stands what these alone add up to")
    void showsOneArea() {
        go("matrix");
        assertThat(areas()).containsExactly("Mọi nơi", "Khu vực: I (1 xã)", "Khu vực: III (2 xã)");
        assertThat(find("matrix-partial").isVisible()).isFalse();
        choose("Khu vực: III (2 xã)");
        assertThat(table().getItems()).extracting(MatrixLine::name).containsExactly("Cao Lâu", "Hải Yến");
        assertThat(shows("Đang xem 2/3 xã. Các tổng vẫn tính trên cả 3 xã; riêng 2 xã đang xem"))
                .isTrue();
        assertThat(figure("Số xã đạt (trên 3)")).isNotNull();
        assertThat(find("matrix-standing").isVisible()).isFalse();
        robot.clickOn(figure("Riêng 2 xã đang xem"));
        assertThat(shows("Chỉ tính 2 xã đang xem, không phải tổng của kế hoạch."))
                .isTrue();
        press(KeyCode.ESCAPE);
        choose("Mọi nơi");
        assertThat(table().getItems()).hasSize(3);
        assertThat(find("matrix-partial").isVisible()).isFalse();
    }

    @Test
    @DisplayName("a total says whom it counts, by the keyboard too, and leads to the same over the shown communes")
    void totals() {
        go("matrix");
        press(KeyCode.F4);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        settle();
        assertThat(table().getItems()).hasSize(2);
        robot.interact(() -> {
            table().requestFocus();
            table().getFocusModel().focus(0, table().getColumns().get(2));
        });
        press("Ctrl+Enter");
        settle();
        assertThat(shows("/3 (")).isTrue();
        focus("total-of-part");
        press(KeyCode.SPACE);
        settle();
        var met = table().getItems().stream()
                .filter(line -> line.member()
                        .subject()
                        .criterion(3)
                        .filter(CriterionStatus::counts)
                        .isPresent())
                .count();
        assertThat(shows("Được tính đạt " + met + "/2 (")).isTrue();
        assertThat(shows("Tân Liên")).isFalse();
    }

    @Test
    @DisplayName("stays chosen when figures come in; a link to a commune elsewhere shows all again")
    void stays() {
        go("matrix");
        choose("Khu vực: III (2 xã)");
        robot.interact(() -> window.session().changed());
        settle();
        assertThat(table().getItems()).hasSize(2);
        robot.interact(() -> window.go("matrix", "tan-lien|" + SampleUnits.SET + "/5"));
        settle();
        assertThat(shows("Tân Liên · 5")).isTrue();
        assertThat(table().getItems()).hasSize(3);
    }

    @Test
    @DisplayName("attributes have their time: in a period for which all are the same nothing is asked")
    void timed() {
        go("matrix");
        robot.interact(() -> window.session().period().set(Period.parse("2025-06")));
        settle();
        assertThat(areas()).containsExactly("Mọi nơi", "Khu vực: III (2 xã)");
        robot.interact(() -> window.session().period().set(Period.parse("2026-06")));
        settle();
        assertThat(find("matrix-area").isVisible()).isFalse();
        press(KeyCode.F4);
        assertThat(((ComboBox<?>) find("matrix-area")).isShowing()).isFalse();
    }

    private List<String> areas() {
        return area().getItems().stream().map(MatrixArea::name).toList();
    }

    private void choose(String name) {
        robot.interact(() -> area().setValue(area().getItems().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow()));
        settle();
    }

    private Node figure(String text) {
        return robot.lookup(".frozen-table .table-cell")
                .<TableCell<?, ?>>match(cell -> text.equals(cell.getText()))
                .query();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<MatrixArea> area() {
        return (ComboBox<MatrixArea>) find("matrix-area");
    }
}
