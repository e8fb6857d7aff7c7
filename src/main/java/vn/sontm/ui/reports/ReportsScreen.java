package vn.sontm.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.ledger.Role;
import vn.sontm.programme.calendar.Period;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Outside;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Sections;
import vn.sontm.ui.common.Shortcut;

/** Báo cáo. Which parts it has depends on whose workspace it is. Links name a form, a part or a period. */
public final class ReportsScreen implements Screen {
    private static final String ID = "reports";

    private final Desk desk;
    private final FormsTab forms;
    private final Sections sections;
    private final Node view;

    private ReportsScreen(Desk desk, Drives drives, Outside outside, Role role) {
        this.desk = desk;
        this.forms = new FormsTab(desk, drives, outside);
        this.sections = new Sections("reports-tabs", "reports.tab.", parts(drives, outside, role));
        this.view = Parts.page(Messages.text("screen.reports"), sections.view());
        Shortcut.listen(view, forms.shortcuts());
    }

    /**
     * One for each role; a workspace has one of them.
     *
     * @param drives where sticks are looked for
     */
    public static List<ScreenFactory> factories(Drives drives) {
        var outside = Outside.ofThisPc();
        return List.of(Role.values()).stream()
                .map(role -> new ScreenFactory(
                        ID,
                        Feather.PRINTER,
                        Set.of(role),
                        false,
                        desk -> new ReportsScreen(desk, drives, outside, role)))
                .toList();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        sections.refresh();
    }

    @Override
    public void reveal(String item) {
        Optional<Period> period = Period.read(item);
        if (period.isPresent()) {
            sections.open(SubmitTab.ID);
            desk.session().period().set(period.get());
        } else if (sections.has(item)) {
            sections.open(item);
        } else {
            sections.open(FormsTab.ID);
            forms.choose(item);
        }
    }

    @Override
    public List<Shortcut> shortcuts() {
        return forms.shortcuts();
    }

    private List<Section> parts(Drives drives, Outside outside, Role role) {
        var parts = new ArrayList<Section>(List.of(forms));
        if (role == Role.COMMUNE) {
            parts.add(new SubmitTab(desk));
            parts.add(new SheetTab(desk, drives));
        }
        if (role != Role.DEPARTMENT) {
            parts.add(new SetTab(desk, drives, outside));
        }
        if (role == Role.OFFICE) {
            parts.add(new TemplateTab(desk));
        }
        return parts;
    }
}
