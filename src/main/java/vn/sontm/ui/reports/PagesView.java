package vn.sontm.ui.reports;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
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
import vn.sontm.report.pdf.PlacedFigure;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Pictures;
import vn.sontm.ui.common.Session;
import vn.sontm.ui.common.Shortcut;
import vn.sontm.ui.common.Tips;

/**
 * The pages of a paper, one at a time; each is drawn off the window's thread. Figures on them open to what they are made of.
 */
final class PagesView {
    private static final double DOTS_PER_INCH = 96;
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double MARGIN = 28;
    private static final List<Double> ZOOMS = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0);

    private final Desk desk;
    private final Session session;
    private final ImageView picture = new ImageView();
    private final FigureLayer figures;
    private final ScrollPane scroll = new ScrollPane();
    private final Label place = Parts.label("", "muted");
    private final Label size = Parts.label("", "muted");
    private final Button origin = Parts.button(Messages.text("reports.origin"), this::trace);
    private final Button back = arrow(Feather.CHEVRON_LEFT, "reports.page.previous", "Page Up", () -> turn(-1));
    private final Button on = arrow(Feather.CHEVRON_RIGHT, "reports.page.next", "Page Down", () -> turn(1));
    private final HBox bar;
    private final VBox view;
    private Optional<Paper> paper = Optional.empty();
    private int page = 1;
    private double zoom; // 0: as wide as there is room
    private double shownZoom = 1;

    /** @param id what the ids of its parts begin with */
    PagesView(Desk desk, String id) {
        this.desk = desk;
        this.session = desk.session();
        figures = new FigureLayer(id + "-figures", this::open, this::reveal);
        scroll.setContent(new StackPane(picture, figures.view()));
        origin.setId(id + "-origin");
        origin.getStyleClass().add("small");
        Tips.set(origin, Messages.text("reports.origin.tip"));
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
                origin,
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
                Shortcut.of("F4", "reports.origin", this::trace),
                Shortcut.of("F7", "reports.zoom.out", () -> scale(-1)),
                Shortcut.of("F8", "reports.zoom.in", () -> scale(1)),
                Shortcut.of("F9", "reports.zoom.fit", this::fit));
    }

    /** Shows another file from its first page, or the same form made anew from the page that is open. */
    void show(Paper fresh, boolean sameForm) {
        var before = paper;
        paper = Optional.of(fresh);
        page = sameForm ? page : 1;
        bar.setVisible(true);
        session.read(
                snapshot -> {
                    before.map(Paper::pages).ifPresent(PdfPages::close);
                    return fresh.pages().count();
                },
                count -> draw());
    }

    /** Nothing to show. */
    void clear() {
        var before = paper;
        paper = Optional.empty();
        picture.setImage(null);
        figures.show(List.of(), 0, 0);
        bar.setVisible(false);
        session.read(
                snapshot -> {
                    before.map(Paper::pages).ifPresent(PdfPages::close);
                    return before;
                },
                closed -> {});
    }

    private record Drawn(Image image, List<PlacedFigure> figures, int page, int count, double zoom) {}

    private void draw() {
        paper.ifPresent(open -> {
            var wanted = page;
            var width = scroll.getWidth() - MARGIN;
            session.read(snapshot -> draw(open, wanted, width), drawn -> {
                if (paper.filter(shown -> shown == open).isPresent()) {
                    show(drawn);
                }
            });
        });
    }

    private Drawn draw(Paper open, int wanted, double room) {
        var pages = open.pages();
        var number = Math.clamp(wanted, 1, pages.count());
        var natural = pages.width(number) / MILLIMETRES_PER_INCH * DOTS_PER_INCH;
        var scaled = zoom > 0 ? zoom : Math.clamp(room / natural, ZOOMS.getFirst(), ZOOMS.getLast());
        return new Drawn(
                Pictures.of(pages.image(number, DOTS_PER_INCH * scaled)),
                open.figures(number),
                number,
                pages.count(),
                scaled);
    }

    private void show(Drawn drawn) {
        page = drawn.page();
        picture.setImage(drawn.image());
        figures.show(drawn.figures(), drawn.image().getWidth(), drawn.image().getHeight());
        origin.setDisable(drawn.figures().isEmpty());
        scroll.setVvalue(0);
        place.setText(Messages.text("reports.page", drawn.page(), drawn.count()));
        size.setText(Messages.text("reports.zoom", Math.round(drawn.zoom() * 100)));
        back.setDisable(drawn.page() == 1);
        on.setDisable(drawn.page() == drawn.count());
        shownZoom = drawn.zoom();
    }

    /** The figure that has the keyboard opens; while none has, one takes it. */
    private void trace() {
        if (!origin.isDisabled()) {
            figures.openOrFocus();
        }
    }

    private void open(PlacedFigure figure) {
        paper.ifPresent(known -> new OriginDialog(desk, known.order()).open(scroll, figure));
    }

    /** Where the keyboard goes, the page follows. */
    private void reveal(Bounds figure) {
        var room = scroll.getViewportBounds().getHeight();
        var hidden = scroll.getContent().getLayoutBounds().getHeight() - room;
        var top = scroll.getVvalue() * hidden;
        if (hidden > 0 && (figure.getMinY() < top || figure.getMaxY() > top + room)) {
            scroll.setVvalue(Math.clamp((figure.getCenterY() - room / 2) / hidden, 0, 1));
        }
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
        Tips.set(button, Messages.text("tip.key", Messages.text(key), keys));
        return button;
    }
}
