package vn.sontm.ui.reports;

import java.util.Map;
import java.util.Set;

/** What a form has to be told besides the period. Which that is depends on how its figures are put together. */
enum Asks {
    UNIT,
    SET,
    CRITERION,
    RECEIPT;

    private static final Map<String, Set<Asks>> BY_LAYOUT = Map.of(
            "subjects-by-criterion", Set.of(UNIT),
            "criteria-progress", Set.of(UNIT, SET),
            "criterion-sheet", Set.of(SET, CRITERION),
            "dossier", Set.of(SET),
            "entry-form", Set.of(SET),
            "due-work", Set.of(UNIT),
            "file-receipt", Set.of(RECEIPT));

    static Set<Asks> of(String layout) {
        return BY_LAYOUT.getOrDefault(layout, Set.of());
    }
}
