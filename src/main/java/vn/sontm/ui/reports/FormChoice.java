package vn.sontm.ui.reports;

import java.util.Set;

/**
 * A form in the list.
 *
 * @param set criteria set that it is about unless told otherwise; empty where it names none
 */
record FormChoice(String id, String title, String set, Set<Asks> asks) {
    FormChoice {
        asks = Set.copyOf(asks);
    }
}
