package vn.sontm.ui.start;

import java.nio.file.Path;
import vn.sontm.programme.reform.Reform.NewUnit;

/** What a new office begins with. */
sealed interface OfficeStart {
    /** A plan that comes with the program, which names the office. */
    record Shipped(String plan) implements OfficeStart {}

    /** A plan from a file, which names the office. */
    record PlanFile(Path file) implements OfficeStart {}

    /** No plan yet: only whom the office writes for. */
    record Bare(NewUnit own) implements OfficeStart {}
}
