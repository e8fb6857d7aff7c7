package vn.sontm.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;

/** AtlantaFX in the colours, type and sizes of this program. */
public final class Theme {
    /** What all screens share, then what only one of them needs. */
    private static final List<String> SHEETS = List.of("window.css", "home.css", "criteria.css", "plan.css");

    private static final double BASE = 13;

    static {
        List.of("Regular", "Medium", "SemiBold").forEach(Theme::loadFont);
    }

    private Theme() {}

    /**
     * What the first window needs whatever it shows, for a time when there is nothing else to do: type and the usual look,
     * whose sheets are read and tried on controls that nobody sees.
     */
    public static void prepare() {
        begin(Appearance.standard());
        var button = Parts.button("", () -> {});
        button.setGraphic(new HBox(Parts.icon(Feather.HOME), Parts.label(Messages.text("window.title"))));
        var tried = new VBox(button, new TextField(), new ProgressBar(), new ScrollPane(new FlowPane()));
        dress(new Scene(tried), Appearance.standard());
        tried.applyCss();
        tried.layout();
    }

    /** Chooses the look of all controls: before the first one is made, else JavaFX reads its own look in vain. */
    public static void begin(Appearance appearance) {
        var base = appearance.dark() ? new PrimerDark() : new PrimerLight();
        var sheet = base.getUserAgentStylesheetBSS();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    /** Applies to the scene and to what opens on top of it. */
    public static void dress(Scene scene, Appearance appearance) {
        begin(appearance);
        var sheets = new ArrayList<String>();
        sheets.add(sheet(appearance.dark() ? "dark.css" : "light.css"));
        SHEETS.forEach(name -> sheets.add(sheet(name)));
        sheets.add(sheet("text-" + appearance.percent() + ".css"));
        scene.getStylesheets().setAll(sheets);
    }

    private static String sheet(String name) {
        return String.valueOf(Theme.class.getResource("/vn/sontm/ui/" + name));
    }

    private static void loadFont(String weight) {
        Font.loadFont(sheet("fonts/SourceSans3-" + weight + ".ttf"), BASE);
    }
}
