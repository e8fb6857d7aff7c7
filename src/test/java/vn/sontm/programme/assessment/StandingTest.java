package vn.sontm.programme.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    @ParameterizedTest(name = "all of {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "MET/COMPUTED MET/COMPUTED | MET/COMPUTED",
                "MET/COMPUTED MET/CARRIED | MET/CARRIED",
                "MET/DECLARED MET/CARRIED | MET/DECLARED",
                "MET/COMPUTED NO_DATA/NONE | NO_DATA/NONE",
                "NOT_MET/DECLARED NOT_MET/COMPUTED NO_DATA/NONE | NOT_MET/COMPUTED",
                "MET/COMPUTED NOT_MET/DECLARED | NOT_MET/DECLARED",
                "NOT_APPLICABLE/DECLARED MET/COMPUTED | MET/COMPUTED",
                "NOT_APPLICABLE/DECLARED NOT_APPLICABLE/NONE | NOT_APPLICABLE/NONE"
            })
    @DisplayName("a whole is met on its weakest ground and not met on its firmest")
    void all(String members, String expected) {
        assertThat(Standing.all(standings(members))).isEqualTo(standing(expected));
    }

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "MET/COMPUTED NOT_MET/COMPUTED | 1 | MET/COMPUTED",
                "MET/DECLARED MET/COMPUTED NO_DATA/NONE | 1 | MET/COMPUTED",
                "MET/DECLARED MET/COMPUTED NO_DATA/NONE | 2 | MET/DECLARED",
                "NOT_MET/COMPUTED NO_DATA/NONE | 1 | NO_DATA/NONE",
                "NOT_MET/CARRIED NOT_MET/DECLARED | 1 | NOT_MET/CARRIED",
                "MET/COMPUTED NOT_MET/DECLARED NO_DATA/NONE | 3 | NOT_MET/DECLARED",
                "MET/COMPUTED NOT_APPLICABLE/DECLARED | 2 | NOT_MET/COMPUTED",
                "NOT_APPLICABLE/DECLARED NOT_APPLICABLE/DECLARED | 1 | NOT_APPLICABLE/DECLARED"
            })
    @DisplayName("a choice group is met by its minimum and fails once that is out of reach")
    void some(String members, int least, String expected) {
        assertThat(Standing.some(standings(members), least)).isEqualTo(standing(expected));
    }

    @Test
    @DisplayName("nothing is not met by nothing")
    void nothing() {
        assertThat(Standing.all(List.of())).isEqualTo(Standing.OPEN);
    }

    private static List<Standing> standings(String text) {
        return Arrays.stream(text.split(" ")).map(StandingTest::standing).toList();
    }

    private static Standing standing(String text) {
        var parts = text.split("/");
        return new Standing(Verdict.valueOf(parts[0]), Basis.valueOf(parts[1]));
    }
}
