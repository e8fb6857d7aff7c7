package vn.sontm.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.SampleSet;
import vn.sontm.report.desk.FormDesk;
import vn.sontm.report.desk.FormOrder;
import vn.sontm.report.document.AnnexTitle;
import vn.sontm.testkit.OfficeAndCommune;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.SampleDepartment;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Catalogues;
import vn.sontm.workspace.Workspace;

@DisplayName("The forms of a department")
class DepartmentFormsTest extends OfficeAndCommune {
    private static final Period JUNE = Period.parse("2024-06");
    private static final String SET = "xa-thu";
    private static final FormOrder SHEETS = FormOrder.of("theo-tieu-chi", JUNE).set(SET);

    private Workspace department;

    @BeforeEach
    void open() {
        new Catalogues(office).take(SampleSet.json());
        office.append(List.of(
                Offices.unit("cao-loc", "Cao Lộc", "huyện", "district", ""),
                Offices.unit("cao-lau", "Cao Lâu", "xã", "commune", "cao-loc")));
        Offices.enrol(office, commune);
        department = SampleDepartment.join(
                office,
                "phong-giao-duc",
                List.of(SET + "/3"),
                folder.resolve("phong"),
                folder.resolve("usb"),
                Offices.environment("department"));
    }

    @AfterEach
    void close() {
        department.close();
    }

    @Test
    @DisplayName("offer the sets and the criteria that it is in charge of, and no other")
    void offersItsSlice() {
        var facts = FormFacts.of(new Snapshot(department, JUNE, ""));
        assertThat(facts.sets()).extracting(Named::id).containsExactly(SET);
        assertThat(facts.criteria().get(SET)).extracting(Named::id).containsExactly("3");
        assertThat(FormFacts.of(new Snapshot(office, JUNE, "")).criteria().get(SET))
                .hasSizeGreaterThan(1);
    }

    @Test
    @DisplayName("print one sheet for each of its criteria; another criterion is refused")
    void printsItsSlice() {
        var sheets = new FormDesk(department).make(SHEETS).parts();
        assertThat(sheets)
                .singleElement()
                .satisfies(sheet -> assertThat(((AnnexTitle) sheet.blocks().getFirst()).label())
                        .contains("SỐ 3"));
        assertThat(new FormDesk(office).make(SHEETS).parts()).hasSizeGreaterThan(1);
        assertThatThrownBy(() -> new FormDesk(department).make(SHEETS.criterion(1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CRITERION_UNKNOWN));
    }
}
