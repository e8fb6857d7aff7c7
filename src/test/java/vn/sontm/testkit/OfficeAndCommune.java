package vn.sontm.testkit;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.programme.calendar.Period;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

/** A test at an office and at a commune that it has invited and not yet enrolled. */
public abstract class OfficeAndCommune {
    @TempDir
    protected Path folder;

    protected Workspace office;
    protected Workspace commune;

    @BeforeEach
    void openBoth() {
        office = Offices.office(folder.resolve("vp"));
        commune = Offices.commune(folder.resolve("cl"), "cao-lau", office);
    }

    /** Both are stated as units, and the commune is enrolled. */
    protected void enrolCommune() {
        office.append(List.of(
                Offices.unit("cao-loc", "Cao Lộc", "", "district", ""),
                Offices.unit("cao-lau", "Cao Lâu", "", "commune", "cao-loc")));
        Offices.enrol(office, commune);
    }

    /** The commune submits a month as of its 28th, and its file comes to the office. */
    protected void handIn(Period month) {
        new Submissions(commune).submit(month, month.lastDay().withDayOfMonth(28));
        Offices.deliver(commune, office);
    }

    protected void lock(Period month) {
        new Submissions(office).lock("cao-lau", month);
    }

    @AfterEach
    void closeBoth() {
        commune.close();
        office.close();
    }
}
