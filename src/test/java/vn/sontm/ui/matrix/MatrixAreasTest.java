package vn.sontm.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Workspace;

@DisplayName("The areas of a table's units")
class MatrixAreasTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("are the units between them and the office; the office itself and what is above it part nobody")
    void unitsAbove() {
        assertThat(areas(
                        unit("tinh", "province", "", ""),
                        unit("cao-loc", "district", "tinh", ""),
                        unit("cum-a", "district", "cao-loc", ""),
                        unit("cum-b", "district", "cao-loc", ""),
                        unit("xa-1", "commune", "cum-a", "vung"),
                        unit("xa-2", "commune", "cum-a", "vung"),
                        unit("xa-3", "commune", "cum-b", "vung")))
                .extracting(MatrixArea::name)
                .containsExactly("cum-a (2 xã)", "cum-b (1 xã)");
    }

    @Test
    @DisplayName("are threshold lists, by the id of one that no set names; one that all have is none")
    void lists() {
        assertThat(areas(
                        unit("cao-loc", "district", "", ""),
                        unit("xa-1", "commune", "cao-loc", "nui vung"),
                        unit("xa-2", "commune", "cao-loc", "vung"),
                        unit("xa-3", "commune", "cao-loc", "vung")))
                .singleElement()
                .satisfies(area -> {
                    assertThat(area.name()).isEqualTo("Danh mục ngưỡng: nui (1 xã)");
                    assertThat(area.units()).containsExactly("xa-1");
                });
    }

    private List<MatrixArea> areas(Statement... units) {
        try (Workspace office = Offices.office(folder)) {
            office.append(List.of(units));
            return MatrixAreas.of(new Snapshot(office, Period.parse("2024-06"), ""), List.of("xa-1", "xa-2", "xa-3"));
        }
    }

    private static Statement unit(String code, String level, String parent, String lists) {
        var content = Json.object().put("name", code).put("title", "").put("level", level);
        if (!parent.isEmpty()) {
            content.put("parent", parent);
        }
        var regions = content.putArray("regions");
        List.of(lists.split(" ")).stream().filter(list -> !list.isEmpty()).forEach(regions::add);
        return Statement.of(RegisterKind.UNIT, code, "", "", content);
    }
}
