package vn.sontm.ui.programme;

import java.util.List;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;
import vn.sontm.programme.inspection.Inspection;
import vn.sontm.ui.activities.DonePart;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.SectionScreen;
import vn.sontm.ui.common.Snapshot;

/** Chương trình of an office: objectives, everybody's plans, inspections, what it did itself, money. Links name a part by its id. */
public final class ProgrammeScreen {
    private ProgrammeScreen() {}

    public static ScreenFactory factory() {
        return new ScreenFactory(
                "programme", Feather.TARGET, Set.of(Role.OFFICE), false, ProgrammeScreen::overdue, ProgrammeScreen::of);
    }

    private static Screen of(Desk desk) {
        return new SectionScreen(
                Messages.text("screen.programme"),
                "programme-parts",
                "programme.tab.",
                List.of(
                        new ObjectivesTab(desk),
                        new PlansTab(desk),
                        new InspectionsTab(desk),
                        DonePart.ofOffice(desk),
                        new FundsTab(desk)));
    }

    /** Findings that nobody mended in time. */
    private static int overdue(Snapshot snapshot) {
        return (int) Inspection.all(snapshot.registers()).stream()
                .filter(inspection -> inspection.on(snapshot.today()) == Inspection.State.OVERDUE)
                .count();
    }
}
