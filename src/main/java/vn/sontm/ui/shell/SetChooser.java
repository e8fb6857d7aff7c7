package vn.sontm.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Session;
import vn.sontm.ui.common.SetNames;
import vn.sontm.ui.common.Snapshot;

/** The criteria sets that this workspace knows. Chooses the first by itself, so that there is always one. */
final class SetChooser extends ComboBox<String> {
    private final Session session;
    private Map<String, String> names = Map.of();
    private boolean filling;

    SetChooser(Session session) {
        this.session = session;
        setId("set");
        setAccessibleText(Messages.text("header.set"));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(String id) {
                return id == null ? "" : names.getOrDefault(id, id);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        valueProperty().subscribe((before, chosen) -> {
            if (!filling && chosen != null) {
                session.set().set(chosen);
            }
        });
        session.set().subscribe(id -> choose(id));
    }

    void refresh() {
        session.read(SetChooser::known, this::fill);
    }

    private record Known(List<String> ids, Map<String, String> names) {}

    private static Known known(Snapshot snapshot) {
        var sets = snapshot.sets().all().stream()
                .filter(set -> snapshot.slice().has(set.id()))
                .toList();
        return new Known(
                sets.stream().map(set -> set.id()).toList(),
                sets.stream().collect(Collectors.toMap(set -> set.id(), set -> SetNames.brief(set.title()))));
    }

    private void fill(Known known) {
        filling = true;
        if (!names.equals(known.names())) {
            setValue(null); // what was chosen before its name was known is shown by name from now on
        }
        names = known.names();
        if (!getItems().equals(known.ids())) {
            getItems().setAll(known.ids());
        }
        filling = false;
        if (!known.ids().contains(session.set().get())) {
            known.ids().stream().findFirst().ifPresent(session.set()::set);
        }
        choose(session.set().get());
    }

    private void choose(String id) {
        filling = true;
        setValue(null); // an id that came before its name is written anew
        setValue(id.isEmpty() ? null : id);
        filling = false;
    }
}
