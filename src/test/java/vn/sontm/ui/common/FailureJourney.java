package vn.sontm.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontm.testkit.window.WindowJourney;

@DisplayName("What fails away from the window")
class FailureJourney extends WindowJourney {
    @ParameterizedTest
    @ValueSource(classes = {OutOfMemoryError.class, IllegalStateException.class})
    @DisplayName("is said in the window, and nothing waits for it")
    void isSaid(Class<? extends Throwable> failure) {
        robot.interact(() -> window.session().read(snapshot -> thrown(failure), read -> {}));
        settle();
        assertThat(shows("NTM-699")).isTrue();
    }

    @Test
    @DisplayName("leaves the next reading alone")
    void goesOn() {
        robot.interact(() -> window.session().read(snapshot -> thrown(StackOverflowError.class), read -> {}));
        var seen = new StringBuilder();
        robot.interact(() -> window.session().read(snapshot -> "đọc được", seen::append));
        settle();
        assertThat(seen).hasToString("đọc được");
    }

    private static Object thrown(Class<? extends Throwable> failure) {
        try {
            throw failure.getConstructor().newInstance();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
