package vn.sontm.ui.planning;

import java.nio.file.Path;
import vn.sontm.exchange.InvitationRequest;
import vn.sontm.exchange.Invitations;
import vn.sontm.exchange.Joining;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.NewOffices;
import vn.sontm.workspace.ShippedData;
import vn.sontm.workspace.Workspace;

/** An office with a shipped plan, and a commune that it has enrolled. */
final class PlanningOffice {
    private PlanningOffice() {}

    /** @param commune where its workspace is made; named as its code */
    static Workspace make(Path folder, String plan, Path commune) {
        var office = NewOffices.make(
                folder.resolve("van-phong"), "cao-loc", ShippedData.plan(plan), Offices.environment("văn phòng"));
        var request = InvitationRequest.commune(commune.getFileName().toString());
        var invitation = new Invitations(office).write(request, folder.resolve("moi"));
        try (var joined = Joining.from(invitation, commune, Offices.environment("Nông Văn Minh"))) {
            Offices.enrol(office, joined);
        }
        return office;
    }
}
