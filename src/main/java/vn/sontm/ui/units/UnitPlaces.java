package vn.sontm.ui.units;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Subject;
import vn.sontm.programme.unit.Unit;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.records.MergeDialogs;

/** The residential areas and gardens inside a unit; two that are the same place are merged here, or separated again. */
record UnitPlaces(Desk desk, Node owner, UnitFacts facts) {
    /** Nothing for a unit without any. */
    List<Node> of(Unit unit) {
        var places = facts.subjects().staying(unit.code());
        var rows = new ArrayList<Node>();
        if (!places.isEmpty()) {
            rows.add(Parts.label(Messages.text("units.places"), "medium"));
            places.forEach(place -> rows.add(row(place, places)));
        }
        return rows;
    }

    private Node row(Subject place, List<Subject> all) {
        var row = new HBox(8, Parts.wrapped(place.name()), Parts.filler());
        row.setAlignment(Pos.CENTER_LEFT);
        var others = all.stream()
                .filter(other -> other.kind().equals(place.kind()) && !other.equals(place))
                .toList();
        if (!others.isEmpty()) {
            row.getChildren()
                    .add(link(
                            "records.merge",
                            "merge-",
                            place,
                            () -> MergeDialogs.merge(
                                    desk,
                                    owner,
                                    item(place),
                                    others.stream().map(UnitPlaces::item).toList())));
        }
        if (facts.subjects().standsForOthers(place.code())) {
            row.getChildren()
                    .add(link(
                            "records.separate",
                            "separate-",
                            place,
                            () -> MergeDialogs.separate(desk, owner, register(place))));
        }
        return row;
    }

    private static Node link(String verb, String prefix, Subject place, Runnable act) {
        var link = Parts.named(Parts.link(Messages.text(verb), act), Messages.text(verb) + " " + place.name());
        link.setId(prefix + place.code().replace('/', '-'));
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }

    private static MergeDialogs.Item item(Subject place) {
        return new MergeDialogs.Item(register(place), Messages.text("units.place", place.name(), place.code()));
    }

    private static Register register(Subject place) {
        return new Register(RegisterKind.SUBJECT.code(), place.code(), "", "");
    }
}
