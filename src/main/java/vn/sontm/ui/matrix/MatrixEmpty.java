package vn.sontm.ui.matrix;

import javafx.scene.Node;
import vn.sontm.base.Messages;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.SetNames;

/** What stands in the place of a matrix without units: they have yet to come, or another set is the one that counts them. */
record MatrixEmpty(Desk desk) {
    Node of(MatrixFacts facts) {
        return facts.instead().map(this::other).orElseGet(this::nobody);
    }

    private Node nobody() {
        return Parts.empty(
                Messages.text("matrix.empty"),
                Parts.primary(
                        Messages.text("matrix.empty.receive"),
                        () -> desk.navigator().go("exchange", "")));
    }

    private Node other(CriteriaSet counting) {
        var year = Integer.toString(desk.session().period().get().year());
        return Parts.empty(
                Messages.text("matrix.empty.set", year),
                Parts.primary(
                        Messages.text("matrix.empty.other", SetNames.brief(counting.title())),
                        () -> desk.session().set().set(counting.id())));
    }
}
