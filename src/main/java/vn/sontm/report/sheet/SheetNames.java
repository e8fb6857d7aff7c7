package vn.sontm.report.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names of sheets as spreadsheets allow them: short, without some signs, each once. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** The wanted name, cut and numbered where it must be. */
    String next(String wanted) {
        var safe = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "1" : wanted.strip());
        var name = safe;
        for (var number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            var end = " (" + number + ")";
            name = safe.substring(0, Math.min(safe.length(), LONGEST - end.length()))
                            .strip()
                    + end;
        }
        return name;
    }
}
