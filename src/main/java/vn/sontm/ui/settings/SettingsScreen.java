package vn.sontm.ui.settings;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Sections;
import vn.sontm.ui.common.Shortcut;

/** Cài đặt: what concerns this PC rather than the programme. */
public final class SettingsScreen implements Screen {
    static final String ID = "settings";

    private final Sections sections;
    private final List<Shortcut> shortcuts;
    private final Node view;

    private SettingsScreen(Desk desk) {
        var backups = new BackupSection(desk);
        var health = new HealthSection(desk);
        sections = new Sections(
                "settings-tabs",
                "settings.tab.",
                List.of(new PeopleSection(desk), backups, health, new LooksSection(desk), new MachineSection(desk)));
        shortcuts = List.of(
                Shortcut.of("F9", "shortcut.settings.backup", () -> at(BackupSection.ID, backups::make)),
                Shortcut.of("F7", "shortcut.settings.check", () -> at(HealthSection.ID, health::check)));
        view = Parts.page(Messages.text("screen.settings"), sections.view());
        Shortcut.listen(view, shortcuts);
    }

    public static ScreenFactory factory() {
        return new ScreenFactory(
                ID, Feather.SETTINGS, Set.of(Role.COMMUNE, Role.DEPARTMENT, Role.OFFICE), false, SettingsScreen::new);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        sections.refresh();
    }

    /** @param item the id of a section */
    @Override
    public void reveal(String item) {
        sections.open(item);
    }

    @Override
    public List<Shortcut> shortcuts() {
        return shortcuts;
    }

    private void at(String section, Runnable act) {
        sections.open(section);
        sections.view().requestFocus(); // the keys of this screen go on working
        act.run();
    }
}
