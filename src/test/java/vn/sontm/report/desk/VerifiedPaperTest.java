package vn.sontm.report.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.exchange.Verification;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.ReportFormat;
import vn.sontm.testkit.OfficeAndCommune;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Catalogues;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

@DisplayName("A paper without a file, held against the ledger,")
class VerifiedPaperTest extends OfficeAndCommune {
    private static final Period JUNE = Period.parse("2024-06");
    private static final FormOrder MATRIX = FormOrder.of("bieu-01", JUNE).set("bo-thu");
    private static final FormOrder COMMUNES = FormOrder.of("bieu-03", JUNE).set("bo-thu");

    @BeforeEach
    void open() {
        enrolCommune();
        office.append(List.of(Offices.unit("cao-lau", "Cao Lâu", "xã", "commune", "cao-loc")));
        new Catalogues(office).take(DeskSamples.set());
        Offices.deliver(office, commune);
        declare("not-met");
    }

    @Test
    @DisplayName("of an office is of what is known now, then of what it locked, then of a lock that was opened again")
    void ofOffice() throws IOException {
        var open = paper("truoc.pdf", MATRIX, office);
        assertThat(said(office, open)).startsWith("+paper-now").contains("Tháng 6/2024");
        declare("met");
        assertThat(said(office, open)).startsWith("-paper-other").contains("Tháng 6/2024");

        handIn(JUNE);
        lock(JUNE);
        var closed = paper("chot.pdf", MATRIX, office);
        assertThat(said(office, closed)).startsWith("+paper-closed");
        declare("not-met");
        assertThat(said(office, closed)).startsWith("+paper-closed");

        new Submissions(office).unlock("cao-lau", JUNE, "sửa số");
        assertThat(said(office, closed)).startsWith("-paper-reopened");
        assertThat(said(office, paper("mo.pdf", MATRIX, office))).startsWith("+paper-now");
        handIn(JUNE);
        lock(JUNE);
        assertThat(said(office, closed)).startsWith("-paper-reopened");
        assertThat(said(office, paper("chot-lai.pdf", MATRIX, office))).startsWith("+paper-closed");
        assertThat(said(commune, closed)).startsWith("-paper-unknown");
    }

    @Test
    @DisplayName("of another period is of that one, although the figures are the same")
    void otherPeriod() throws IOException {
        var quarter = paper(
                "quy.pdf", FormOrder.of("bieu-01", Period.parse("2024-Q2")).set("bo-thu"), office);
        handIn(JUNE);
        lock(JUNE);
        assertThat(said(office, quarter)).startsWith("+paper-now").contains("Quý II/2024");
    }

    @Test
    @DisplayName(
            "of a unit is of what it handed in, by its latest word or an earlier one, or of what nobody handed in yet")
    void ofUnit() throws IOException {
        var before = paper("nhap.pdf", COMMUNES, commune);
        assertThat(said(commune, before)).startsWith("+paper-unit-now");
        assertThat(said(office, before)).startsWith("+paper-unit-now").contains("xã Cao Lâu", "tháng 6/2024");

        handIn(JUNE);
        assertThat(said(office, before)).startsWith("+paper ").contains("xã Cao Lâu", "tháng 6/2024");
        declare("met");
        handIn(JUNE);
        assertThat(said(office, before)).startsWith("-paper-superseded");
        assertThat(said(commune, before)).startsWith("-paper-superseded");
        assertThat(said(office, paper("sau.pdf", COMMUNES.unit("cao-lau"), office)))
                .startsWith("+paper ");
    }

    private Path paper(String name, FormOrder order, Workspace by) throws IOException {
        return Files.write(folder.resolve(name), ReportFormat.of(name).render(new FormDesk(by).make(order)));
    }

    /** The code of the finding about the paper, and its sentence. */
    private static String said(Workspace at, Path paper) {
        var finding = new Verification(at).verify(paper).getFirst();
        return (finding.good() ? "+" : "-") + finding.code() + " " + finding.text();
    }

    private void declare(String verdict) {
        commune.append(List.of(DeskSamples.declared(verdict)));
        Offices.deliver(commune, office);
    }
}
