package vn.sontm.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;

/** Leaves tests out, whichever tool compiled them: its folder is called after them. */
public final class ProductionOnly implements ImportOption {
    private static final Pattern TESTS = Pattern.compile(".*/(?:test|test-classes)/vn/sontm/.*");

    @Override
    public boolean includes(Location location) {
        return !location.matches(TESTS);
    }
}
