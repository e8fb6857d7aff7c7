package vn.sontm.ui.deliveries;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Change;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.programme.calendar.Period;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.SidePane;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Submissions;

/** One delivery in sentences, and what the office does about it. */
record DeliveryPart(Desk desk, Node owner) {
    /** Nothing where there is no such delivery. */
    List<Node> of(DeliveryFacts facts, String unit, Period period) {
        return facts.deliveries()
                .filter(delivery ->
                        delivery.unit().equals(unit) && delivery.period().equals(period))
                .findFirst()
                .map(delivery -> of(facts, delivery))
                .orElseGet(List::of);
    }

    private List<Node> of(DeliveryFacts facts, Delivery delivery) {
        var parts = new ArrayList<Node>();
        parts.add(Parts.wrapped(text("delivery.pane.title", delivery), "section-title"));
        DeliveryWords.sentences(delivery, facts.today()).forEach(sentence -> parts.add(said(delivery, sentence)));
        parts.add(ChangeHistory.button(
                desk, text("delivery.pane.changes", delivery), snapshot -> delivery.registers(snapshot.registers())));
        new DeliveryActs(desk, owner).of(delivery, facts.today()).forEach(act -> {
            act.getStyleClass().add(SidePane.ACT);
            act.setMaxWidth(Double.MAX_VALUE);
            parts.add(act);
        });
        return parts;
    }

    /** A count of changes leads to them. */
    private Node said(Delivery delivery, String sentence) {
        if (DeliveryWords.changed(delivery).filter(sentence::equals).isEmpty()) {
            return Parts.wrapped(sentence);
        }
        var link = Parts.link(
                sentence,
                () -> ChangeHistory.showChanges(
                        desk, owner, text("delivery.pane.changed", delivery), snapshot -> since(snapshot, delivery)));
        link.setId("changed-since");
        return link;
    }

    private static Stream<Change> since(Snapshot snapshot, Delivery delivery) {
        var submissions = new Submissions(snapshot.workspace());
        return submissions.find(delivery.unit(), delivery.period()).stream()
                .flatMap(submission -> submissions.changesAfter(submission).stream());
    }

    private static String text(String key, Delivery delivery) {
        return Messages.text(key, delivery.name(), delivery.period().label());
    }
}
