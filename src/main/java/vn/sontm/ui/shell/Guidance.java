package vn.sontm.ui.shell;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import vn.sontm.base.Messages;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.ledger.Role;
import vn.sontm.sample.SampleWorkspaces;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Outside;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.ScreenTitles;
import vn.sontm.ui.common.Shortcut;
import vn.sontm.ui.common.UnitNames;
import vn.sontm.ui.help.Guide;
import vn.sontm.ui.help.QuickCard;
import vn.sontm.ui.reports.PaperDialog;
import vn.sontm.ui.tour.Tour;

/** What explains the window to its people: help, the quick card, the tour of the sample. */
final class Guidance {
    private static final String TOUR = "tour";

    private final StackPane content;
    private final Role role;
    private final List<ScreenFactory> factories;
    private final Supplier<ScreenTitles> titles;
    private final Supplier<Desk> desk;
    private final Supplier<ScreenFactory> current;
    private final Function<ScreenFactory, List<Shortcut>> shortcuts;
    private Optional<Tour> tour = Optional.empty();

    /**
     * @param content what is explained
     * @param factories the screens of the role
     * @param titles what they are called
     * @param desk as it is when something is opened
     * @param current the screen that is shown
     * @param shortcuts keys of a screen
     */
    Guidance(
            StackPane content,
            Role role,
            List<ScreenFactory> factories,
            Supplier<ScreenTitles> titles,
            Supplier<Desk> desk,
            Supplier<ScreenFactory> current,
            Function<ScreenFactory, List<Shortcut>> shortcuts) {
        this.content = content;
        this.role = role;
        this.factories = factories;
        this.titles = titles;
        this.desk = desk;
        this.current = current;
        this.shortcuts = shortcuts;
    }

    /** @param keys of the window */
    void help(List<Shortcut> keys) {
        var all = new ArrayList<>(keys);
        all.addAll(shortcuts.apply(current.get()));
        var here = desk.get();
        var called = titles.get();
        here.session()
                .read(
                        snapshot -> Guide.load(called),
                        guide -> guide.show(
                                content, here.appearance(), current.get().id(), all, acts(keys)));
    }

    private List<Guide.Act> acts(List<Shortcut> keys) {
        return Tour.isFor(role)
                ? List.of(
                        new Guide.Act(Messages.text("tour.start"), this::tour),
                        new Guide.Act(Messages.text("card.open"), () -> card(keys)))
                : List.of();
    }

    /** With the keys of the window and of the screen that its people work in most. */
    private void card(List<Shortcut> all) {
        var keys = new ArrayList<>(all);
        keys.removeIf(key -> key.keys().getName().startsWith("Alt+")); // screens: the navigation shows these
        factories.stream()
                .filter(ScreenFactory::choosesSet)
                .map(shortcuts)
                .filter(own -> !own.isEmpty())
                .findFirst()
                .ifPresent(keys::addAll);
        var here = desk.get();
        var called = titles.get();
        here.session()
                .read(
                        snapshot -> QuickCard.load(role, keys, called)
                                .map(card -> card.document(
                                        UnitNames.own(snapshot),
                                        ZonedDateTime.now(snapshot.workspace()
                                                .environment()
                                                .clock()))),
                        card -> card.ifPresent(document -> new PaperDialog(here, Drives.ofThisPc(), Outside.ofThisPc())
                                .open(content, "the-nho-nhanh", document)));
    }

    /** Once, when a sample is opened for the first time. */
    void offer() {
        var here = desk.get();
        here.session()
                .read(
                        snapshot -> SampleWorkspaces.isSample(snapshot.workspace())
                                && snapshot.workspace().store().setting(TOUR).isEmpty(),
                        first -> {
                            if (first) {
                                here.session()
                                        .keep(workspace -> workspace.store().setting(TOUR, "offered"));
                                here.notices()
                                        .offer(Messages.text("tour.offer"), Messages.text("tour.start"), this::tour);
                            }
                        });
    }

    private void tour() {
        end();
        var here = desk.get();
        var fresh = new Tour(
                content,
                here.navigator(),
                here.appearance(),
                role,
                titles.get(),
                () -> here.notices().say(Messages.text("tour.ended")));
        tour = Optional.of(fresh);
        fresh.begin();
    }

    /** Takes down the tour, if there is one under way. */
    void end() {
        tour.ifPresent(Tour::end);
    }
}
