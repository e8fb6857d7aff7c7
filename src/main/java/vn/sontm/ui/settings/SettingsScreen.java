package vn.sontm.ui.settings;

import java.util.List;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.SectionScreen;

/** Cài đặt: what concerns this PC rather than the programme. Links name a section by its id. */
public final class SettingsScreen {
    static final String ID = "settings";

    private SettingsScreen() {}

    public static ScreenFactory factory() {
        return new ScreenFactory(
                ID, Feather.SETTINGS, Set.of(Role.COMMUNE, Role.DEPARTMENT, Role.OFFICE), false, SettingsScreen::of);
    }

    private static Screen of(Desk desk) {
        var backups = new BackupSection(desk);
        var health = new HealthSection(desk);
        return new SectionScreen(
                        Messages.text("screen.settings"),
                        "settings-tabs",
                        "settings.tab.",
                        List.of(
                                new PeopleSection(desk),
                                backups,
                                health,
                                new LooksSection(desk),
                                new MachineSection(desk)))
                .key("F9", "shortcut.settings.backup", BackupSection.ID, backups::make)
                .key("F7", "shortcut.settings.check", HealthSection.ID, health::check);
    }
}
