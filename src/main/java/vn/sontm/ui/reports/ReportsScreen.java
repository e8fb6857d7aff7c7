package vn.sontm.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.ledger.Role;
import vn.sontm.programme.calendar.Period;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.FileChoice;
import vn.sontm.ui.common.Outside;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.SectionScreen;

/** Báo cáo. Which parts it has depends on whose workspace it is. Links name a form, a part or a period. */
public final class ReportsScreen {
    private static final String ID = "reports";

    private ReportsScreen() {}

    /**
     * One for each role; a workspace has one of them.
     *
     * @param drives where sticks are looked for
     * @param choice how a file is pointed at
     */
    public static List<ScreenFactory> factories(Drives drives, FileChoice choice) {
        var outside = Outside.ofThisPc();
        return List.of(Role.values()).stream()
                .map(role -> new ScreenFactory(
                        ID, Feather.PRINTER, Set.of(role), false, desk -> of(desk, drives, choice, outside, role)))
                .toList();
    }

    private static Screen of(Desk desk, Drives drives, FileChoice choice, Outside outside, Role role) {
        var forms = new FormsTab(desk, drives, outside);
        return new SectionScreen(
                        Messages.text("screen.reports"),
                        "reports-tabs",
                        "reports.tab.",
                        parts(forms, desk, drives, choice, outside, role))
                .keys(forms.shortcuts())
                .link(
                        SubmitTab.ID,
                        item -> Period.read(item).isPresent(),
                        item -> desk.session().period().set(Period.parse(item)))
                .link(FormsTab.ID, item -> true, forms::choose);
    }

    private static List<Section> parts(
            FormsTab forms, Desk desk, Drives drives, FileChoice choice, Outside outside, Role role) {
        var parts = new ArrayList<Section>(List.of(forms));
        if (role == Role.COMMUNE) {
            parts.add(new SubmitTab(desk));
            parts.add(new SheetTab(desk, drives));
        }
        if (role != Role.DEPARTMENT) {
            parts.add(new SetTab(desk, drives, outside));
        }
        parts.add(new VerifyTab(desk, choice));
        if (role == Role.OFFICE) {
            parts.add(new TemplateTab(desk));
        }
        return parts;
    }
}
