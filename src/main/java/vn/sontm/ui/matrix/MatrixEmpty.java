package vn.sontm.ui.matrix;

import javafx.scene.Node;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.NoCommunes;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.SetNames;

/** What stands in the place of a matrix without units: they have yet to come, or another set is the one that counts them. */
record MatrixEmpty(Desk desk, Role role) {
    Node of(MatrixFacts facts) {
        return facts.instead().map(this::other).orElseGet(this::nobody);
    }

    private Node nobody() {
        return role == Role.OFFICE
                ? NoCommunes.atOffice(desk, "matrix", "matrix.empty")
                : NoCommunes.atDepartment(desk, "matrix");
    }

    private Node other(CriteriaSet counting) {
        var year = Integer.toString(desk.session().period().get().year());
        return Parts.page(
                Messages.text("screen.matrix"),
                Parts.empty(
                        Messages.text("matrix.empty.set", year),
                        Parts.primary(
                                Messages.text("matrix.empty.other", SetNames.brief(counting.title())),
                                () -> desk.session().set().set(counting.id()))));
    }
}
