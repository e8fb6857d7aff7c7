package vn.sontm.testkit;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
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

    @AfterEach
    void closeBoth() {
        commune.close();
        office.close();
    }
}
