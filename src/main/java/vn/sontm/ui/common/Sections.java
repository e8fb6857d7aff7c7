package vn.sontm.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import vn.sontm.base.Messages;

/** The parts of a screen, one behind each tab; only the one that is seen reads. */
public final class Sections {
    private final List<Section> sections;
    private final TabPane pane = new TabPane();

    /** @param titles what the keys of the titles begin with, such as {@code exchange.tab.}; their ends are the ids */
    public Sections(String id, String titles, List<? extends Section> sections) {
        this.sections = List.copyOf(sections);
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pane.setId(id);
        sections.forEach(section ->
                pane.getTabs().add(new Tab(Messages.text(titles + section.id()), Parts.scrolling(section.view()))));
        pane.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> refresh());
    }

    public Node view() {
        return pane;
    }

    public void refresh() {
        sections.get(pane.getSelectionModel().getSelectedIndex()).refresh();
    }

    public boolean has(String id) {
        return sections.stream().anyMatch(section -> section.id().equals(id));
    }

    /** Opens a section; an unknown id changes nothing. */
    public void open(String id) {
        for (var place = 0; place < sections.size(); place++) {
            if (sections.get(place).id().equals(id)) {
                pane.getSelectionModel().select(place);
            }
        }
    }
}
