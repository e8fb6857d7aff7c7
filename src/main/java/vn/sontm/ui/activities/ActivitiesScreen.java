package vn.sontm.ui.activities;

import java.util.List;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.SectionScreen;

/** Hoạt động of a commune or a department: what was done, counted by kind and against the plan, and what is difficult. */
public final class ActivitiesScreen {
    private ActivitiesScreen() {}

    public static ScreenFactory factory() {
        return new ScreenFactory(
                "activities", Feather.USERS, Set.of(Role.COMMUNE, Role.DEPARTMENT), false, ActivitiesScreen::of);
    }

    private static Screen of(Desk desk) {
        return new SectionScreen(
                Messages.text("screen.activities"),
                "activity-parts",
                "activities.tab.",
                List.of(
                        DonePart.of(desk),
                        new DutiesPart(desk),
                        new InspectionsPart(desk),
                        ProductsPart.of(desk),
                        DifficultiesPart.of(desk)));
    }
}
