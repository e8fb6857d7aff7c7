package vn.sontm.ui.decisions;

import java.util.List;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.FileChoice;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.SectionScreen;

/** What the office decides for all. Links name a part by its id. */
public final class DecisionsScreen {
    private DecisionsScreen() {}

    public static ScreenFactory factory(FileChoice choice) {
        return new ScreenFactory("decisions", Feather.BOOK_OPEN, Set.of(Role.OFFICE), true, desk -> of(desk, choice));
    }

    private static Screen of(Desk desk, FileChoice choice) {
        var starts = new StartsPart(desk);
        var titles = new TitlesPart(desk);
        var parts = List.of(new SetsPart(desk, choice), starts, titles, new DueDaysPart(desk));
        parts.forEach(part -> part.view().getStyleClass().add("tab-page"));
        return new SectionScreen(Messages.text("screen.decisions"), "decision-parts", "decisions.tab.", parts)
                .link("starts", StartsPart::names, starts::reveal)
                .link(titles.id(), TitlesPart::names, titles::reveal);
    }
}
