package vn.sontm.ui.common;

import java.util.List;
import javafx.scene.Node;

/** A page of sections. Links name one by its id. */
public final class SectionScreen implements Screen {
    private final Sections sections;
    private final Node view;

    /**
     * @param id of the parts; theirs are below {@code titles}
     * @param titles what the keys of their titles begin with
     */
    public SectionScreen(String title, String id, String titles, List<? extends Section> sections) {
        this.sections = new Sections(id, titles, sections);
        this.view = Parts.page(title, this.sections.view());
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        sections.refresh();
    }

    @Override
    public void reveal(String item) {
        sections.open(item);
    }
}
