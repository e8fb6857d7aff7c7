package vn.sontm.programme.catalogue;

import java.util.List;
import java.util.OptionalInt;

/**
 * One criterion of a set.
 *
 * @param group id of the group that it is printed under
 * @param selection how many members of each choice group must be met; where no indicator names a group, all of them
 *     are one
 */
public record Criterion(int number, String name, String group, OptionalInt selection, List<Indicator> indicators) {
    public Criterion {
        indicators = List.copyOf(indicators);
    }
}
