package vn.sontm.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;

/** A page of sections. Links name one by its id, or something that one of them shows. */
public final class SectionScreen implements Screen {
    private final Sections sections;
    private final Node view;
    private final List<Shortcut> shortcuts = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();

    /** From a link to something within a section. */
    private record Way(String section, Predicate<String> names, Consumer<String> show) {}

    /**
     * @param id of the parts; theirs are below {@code titles}
     * @param titles what the keys of their titles begin with
     */
    public SectionScreen(String title, String id, String titles, List<? extends Section> sections) {
        this.sections = new Sections(id, titles, sections);
        this.view = Parts.page(title, this.sections.view());
        Shortcut.listen(view, shortcuts);
    }

    /** Keys that work in every section. */
    public SectionScreen keys(List<Shortcut> keys) {
        shortcuts.addAll(keys);
        return this;
    }

    /** A key that opens a section and does something there. */
    public SectionScreen key(String keys, String textKey, String section, Runnable act) {
        return keys(List.of(Shortcut.of(keys, textKey, () -> {
            sections.open(section);
            sections.view().requestFocus(); // the keys of this screen go on working
            act.run();
        })));
    }

    /** Links that name something within a section; of several ways the first. */
    public SectionScreen link(String section, Predicate<String> names, Consumer<String> show) {
        ways.add(new Way(section, names, show));
        return this;
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
        if (sections.has(item)) {
            sections.open(item);
            return;
        }
        ways.stream().filter(way -> way.names().test(item)).findFirst().ifPresent(way -> {
            sections.open(way.section());
            way.show().accept(item);
        });
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.copyOf(shortcuts);
    }
}
