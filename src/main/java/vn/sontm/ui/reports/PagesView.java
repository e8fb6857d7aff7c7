package vn.sontm.ui.reports;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.report.pdf.PdfPages;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Pictures;
import vn.sontm.ui.common.Session;
import vn.sontm.ui.common.Shortcut;

/** The pages of a PDF, one at a time; each is drawn off the window's thread. */
final class PagesView {
    private static final double DOTS_PER_INCH = 96;
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double MARGIN = 28;
    private static final List<Double> ZOOMS = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0);

    private final Session session;
    private final ImageView picture = new ImageView();
    private final ScrollPane scroll = new ScrollPane(new StackPane(picture));
    private final Label place = Parts.label("", "muted");
    private final Label size = Parts.label("", "muted");
    private final Button back = arrow(Feather.CHEVRON_LEFT, "reports.page.previous", "Page Up", () -> turn(-1));
    private final Button on = arrow(Feather.CHEVRON_RIGHT, "reports.page.next", "Page Down", () -> turn(1));
    private final HBox bar;
    private final VBox view;
    private Optional<PdfPages> pages = Optional.empty();
    private int page = 1;
    private double zoom; // 0: as wide as there is room
    private double shownZoom = 1;

    /** @param id what the ids of its parts begin with */
    PagesView(Session session, String id) {
        this.session = session;
        scroll.setId(id + "-pages");
        scroll.setAccessibleText(Messages.text("reports.pages"));
        scroll.getStyleClass().add("paper-desk");
        scroll.setFitToWidth(true);
        scroll.setPannable(true);
        place.setId(id + "-page");
        bar = new HBox(
                4,
                back,
                place,
                on,
                Parts.filler(),
                arrow(Feather.ZOOM_OUT, "reports.zoom.out", "F7", () -> scale(-1)),
                size,
                arrow(Feather.ZOOM_IN, "reports.zoom.in", "F8", () -> scale(1)),
                arrow(Feather.MAXIMIZE_2, "reports.zoom.fit", "F9", this::fit));
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        view = new VBox(4, bar, scroll);
        bar.setVisible(false);
    }

    Node view() {
        return view;
    }

    List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("Page Down", "reports.page.next", () -> turn(1)),
                Shortcut.of("Page Up", "reports.page.previous", () -> turn(-1)),
                Shortcut.of("F7", "reports.zoom.out", () -> scale(-1)),
                Shortcut.of("F8", "reports.zoom.in", () -> scale(1)),
                Shortcut.of("F9", "reports.zoom.fit", this::fit));
    }

    /** Shows another file from its first page, or the same form made anew from the page that is open. */
    void show(PdfPages fresh, boolean sameForm) {
        var before = pages;
        pages = Optional.of(fresh);
        page = sameForm ? page : 1;
        bar.setVisible(true);
        session.read(
                snapshot -> {
                    before.ifPresent(PdfPages::close);
                    return fresh.count();
                },
                count -> draw());
    }

    /** Nothing to show. */
    void clear() {
        var before = pages;
        pages = Optional.empty();
        picture.setImage(null);
        bar.setVisible(false);
        session.read(
                snapshot -> {
                    before.ifPresent(PdfPages::close);
                    return before;
                },
                closed -> {});
    }

    private record Drawn(Image image, int page, int count, double zoom) {}

    private void draw() {
        pages.ifPresent(open -> {
            var wanted = page;
            var width = scroll.getWidth() - MARGIN;
            session.read(snapshot -> draw(open, wanted, width), drawn -> {
                if (pages.filter(open::equals).isPresent()) {
                    show(drawn);
                }
            });
        });
    }

    private Drawn draw(PdfPages open, int wanted, double room) {
        var number = Math.clamp(wanted, 1, open.count());
        var natural = open.width(number) / MILLIMETRES_PER_INCH * DOTS_PER_INCH;
        var scaled = zoom > 0 ? zoom : Math.clamp(room / natural, ZOOMS.getFirst(), ZOOMS.getLast());
        return new Drawn(Pictures.of(open.image(number, DOTS_PER_INCH * scaled)), number, open.count(), scaled);
    }

    private void show(Drawn drawn) {
        page = drawn.page();
        picture.setImage(drawn.image());
        scroll.setVvalue(0);
        place.setText(Messages.text("reports.page", drawn.page(), drawn.count()));
        size.setText(Messages.text("reports.zoom", Math.round(drawn.zoom() * 100)));
        back.setDisable(drawn.page() == 1);
        on.setDisable(drawn.page() == drawn.count());
        shownZoom = drawn.zoom();
    }

    private void turn(int steps) {
        page += steps;
        draw();
    }

    private void fit() {
        zoom = 0;
        draw();
    }

    private void scale(int steps) {
        zoom = steps > 0
                ? ZOOMS.stream()
                        .filter(step -> step > shownZoom + 0.01)
                        .findFirst()
                        .orElse(ZOOMS.getLast())
                : ZOOMS.reversed().stream()
                        .filter(step -> step < shownZoom - 0.01)
                        .findFirst()
                        .orElse(ZOOMS.getFirst());
        draw();
    }

    private static Button arrow(Feather icon, String key, String keys, Runnable act) {
        var button = Parts.named(Parts.button("", act), Messages.text(key));
        button.setGraphic(Parts.icon(icon));
        button.getStyleClass().add("small");
        button.setTooltip(Parts.tip(Messages.text("tip.key", Messages.text(key), keys)));
        return button;
    }
}
