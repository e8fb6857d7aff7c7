package vn.sontm.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Session;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Tips;
import vn.sontm.ui.common.UnitNames;

/** Whose ledger this is, search, set, period, and whether everything is saved. */
final class Header {
    private final Session session;
    private final SearchBox search;
    private final Label unit = new UnitLabel();
    private final Label parent = Parts.label("", "muted");
    private final SetChooser set;
    private final PeriodChooser period;
    private final HBox view;

    Header(Session session, SearchBox search, AppearanceMenu menu) {
        this.session = session;
        this.search = search;
        this.set = new SetChooser(session);
        this.period = new PeriodChooser(session);
        this.view = new HBox(
                Parts.mark("emblem"),
                unit,
                parent,
                Parts.filler(),
                search.view(),
                set,
                period,
                new SavedMark(session),
                menu.view());
        view.getStyleClass().add("header");
        unit.setId("unit");
        parent.setMinWidth(Region.USE_PREF_SIZE);
        period.setMinWidth(Region.USE_PREF_SIZE);
    }

    Node view() {
        return view;
    }

    void refresh() {
        session.read(Names::of, this::show);
        set.refresh();
    }

    void choosesSet(boolean chooses) {
        set.setVisible(chooses);
        set.setManaged(chooses);
    }

    void search() {
        search.focus();
    }

    void previousPeriod() {
        period.previous();
    }

    void nextPeriod() {
        period.next();
    }

    private void show(Names names) {
        unit.setText(names.unit());
        Tips.set(unit, names.unit());
        parent.setText(names.parent().isEmpty() ? "" : "· " + names.parent());
    }

    /** Gives way to the search and the set where it is long: names of departments then take two lines. */
    private static final class UnitLabel extends Label {
        private static final double LEAST = 14; // times the height of its letters

        private UnitLabel() {
            getStyleClass().add("unit");
            setWrapText(true);
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.min(computePrefWidth(-1), LEAST * getFont().getSize());
        }
    }

    private record Names(String unit, String parent) {
        static Names of(Snapshot snapshot) {
            return new Names(UnitNames.own(snapshot), UnitNames.parent(snapshot));
        }
    }
}
