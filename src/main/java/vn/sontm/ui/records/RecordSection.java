package vn.sontm.ui.records;

import javafx.scene.Node;
import vn.sontm.ui.common.Section;

/** A list of records behind a tab of its own. */
public final class RecordSection implements Section {
    private final String id;
    private final RecordList list;

    public RecordSection(String id, RecordList list) {
        this.id = id;
        this.list = list;
        list.view().getStyleClass().add("tab-page");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Node view() {
        return list.view();
    }

    @Override
    public void refresh() {
        list.refresh();
    }
}
