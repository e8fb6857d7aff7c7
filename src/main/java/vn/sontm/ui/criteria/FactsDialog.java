package vn.sontm.ui.criteria;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.AutoSave;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Session;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Entries;

/** Facts of the commune that are entered once: its thôn, and what thresholds depend on, such as how many schools it has. */
final class FactsDialog {
    private static final Map<String, String> NAMES = Map.of("so_truong", "criteria.fact.so_truong");

    private FactsDialog() {}

    static void show(Node owner, Session session) {
        session.read(FactsDialog::facts, facts -> show(owner, session, facts));
    }

    private static void show(Node owner, Session session, Map<String, String> facts) {
        var form = new VBox(4, Parts.wrapped(Messages.text("criteria.facts.sentence"), "muted"));
        facts.forEach((name, value) -> {
            var field = field(name);
            var save = AutoSave.on(
                    field, session, "fact|" + name, (workspace, text) -> new Entries(workspace).fact(name, "", text));
            save.show(value, Optional.empty());
            form.getChildren().addAll(Parts.label(label(name), "medium"), field, save.sentence());
        });
        Dialogs.tell(owner, Messages.text("criteria.facts.title"), form);
    }

    private static TextInputControl field(String name) {
        var field = name.equals(Villages.FACT) ? Parts.area(8) : new TextField();
        field.setId("fact-" + name);
        field.setAccessibleText(label(name));
        return field;
    }

    /** A fact that a set of tomorrow speaks of is shown by the name that the set gives it. */
    private static String label(String name) {
        if (name.equals(Villages.FACT)) {
            return Messages.text("criteria.fact.thon");
        }
        return NAMES.containsKey(name) ? Messages.text(NAMES.get(name)) : name.replace('_', ' ');
    }

    private static Map<String, String> facts(Snapshot snapshot) {
        var names = new TreeSet<String>();
        snapshot.sets().all().forEach(set -> names.addAll(set.facts()));
        var facts = new LinkedHashMap<String, String>();
        names.forEach(name -> facts.put(name, value(snapshot, name)));
        facts.put(Villages.FACT, value(snapshot, Villages.FACT));
        return facts;
    }

    private static String value(Snapshot snapshot, String name) {
        var register =
                new Register(RegisterKind.FACT.code(), snapshot.identity().unit(), name, "");
        return snapshot.registers()
                .find(register)
                .map(entry -> entry.content().path("value").asText())
                .orElse("");
    }
}
