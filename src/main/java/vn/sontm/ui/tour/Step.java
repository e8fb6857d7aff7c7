package vn.sontm.ui.tour;

import java.util.List;
import org.controlsfx.control.PopOver.ArrowLocation;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;
import vn.sontm.ui.common.ScreenTitles;

/**
 * One step of the tour.
 *
 * @param id ends the keys of its texts
 * @param item what the screen is asked to show; may be empty
 * @param part selects what the step speaks of; the first that is seen
 * @param arrow where on the sheet the arrow is: the sheet lies on the other side and covers nothing of the part
 */
record Step(String id, String screen, String item, String part, ArrowLocation arrow) {
    /** Empty for roles that have no sample. */
    static List<Step> of(Role role) {
        return switch (role) {
            case COMMUNE ->
                List.of(
                        new Step("home", "home", "", "#met", ArrowLocation.TOP_LEFT),
                        new Step("criteria", "criteria", "", ".entry-grid .value-field", ArrowLocation.TOP_RIGHT),
                        new Step("evidence", "evidence", "", "#evidence-path", ArrowLocation.BOTTOM_CENTER),
                        new Step("reports", "reports", "submit", "#submit", ArrowLocation.BOTTOM_RIGHT),
                        new Step("exchange", "exchange", "send", "#write-files", ArrowLocation.BOTTOM_RIGHT));
            case OFFICE, HIGHER ->
                List.of(
                        new Step("today", "today", "", ".today .card", ArrowLocation.TOP_LEFT),
                        new Step("matrix", "matrix", "", "#matrix-search", ArrowLocation.TOP_LEFT),
                        new Step("appraisal", "appraisal", "", "#appraisal-filter", ArrowLocation.TOP_LEFT),
                        new Step("forms", "reports", "forms", "#save-pdf", ArrowLocation.BOTTOM_LEFT),
                        new Step("receive", "exchange", "receive", "#merge", ArrowLocation.BOTTOM_RIGHT));
            case DEPARTMENT -> List.of();
        };
    }

    String title(ScreenTitles screens) {
        return Messages.text("tour.title." + id, screens.title(screen));
    }

    String text() {
        return Messages.text("tour.step." + id);
    }
}
