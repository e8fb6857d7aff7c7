package vn.sontm.testkit.window;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import vn.sontm.exchange.InvitationRequest;
import vn.sontm.exchange.Invitations;
import vn.sontm.exchange.Joining;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.reform.Merge;
import vn.sontm.programme.reform.Reform.Act;
import vn.sontm.programme.reform.Reform.NewUnit;
import vn.sontm.programme.unit.Decision;
import vn.sontm.programme.unit.Unit;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.NewOffices;
import vn.sontm.workspace.PlanVersions;
import vn.sontm.workspace.Reforms;
import vn.sontm.workspace.ShippedData;
import vn.sontm.workspace.Workspace;

/** A journey of a plan: from an office with the plan that comes with the program to a commune that it has enrolled. */
public abstract class PlanJourney extends ExchangingJourney {
    protected static final String PLAN = "cao-loc-2024";
    protected static final String COMMUNE = "binh-trung";
    private static final String COMMUNE_PERSON = "Nông Văn Minh";

    @Override
    protected Workspace prepare(Path folder) {
        var office = NewOffices.make(
                folder.resolve("van-phong"), "cao-loc", ShippedData.plan(PLAN), Offices.environment("văn phòng"));
        var invitation = new Invitations(office).write(InvitationRequest.commune(COMMUNE), folder.resolve("moi"));
        try (var joined = Joining.from(invitation, folder.resolve(COMMUNE), Offices.environment(COMMUNE_PERSON))) {
            Offices.enrol(office, joined);
        }
        return office;
    }

    /** Goes on at the commune's PC. */
    protected void sitDownAtCommune() {
        sitDownAt(folder.resolve(COMMUNE), Offices.environment(COMMUNE_PERSON));
    }

    /** @param said what the person sees of what changes, before it is published */
    protected void publish(String plan, int version, String... said) {
        pressButton("Ban hành…");
        for (var sentence : said) {
            waitUntil("what changes is shown", () -> shows(sentence));
        }
        pressButton("Ban hành bản " + version);
        waitUntil("it is published", () -> new PlanVersions(workspace).of(plan).size() == version);
        settle();
    }

    /** Cao Lâu and Hải Yến become Cao Hải. */
    protected void merge(LocalDate day) {
        var into = new NewUnit("cao-hai", "Cao Hải", "xã", Unit.COMMUNE, Optional.of("cao-loc"));
        new Reforms(workspace)
                .decide(new Merge(List.of("cao-lau", "hai-yen"), into, Answers.NONE, new Act(day, Decision.NONE)));
        robot.interact(() -> window.session().changed());
    }

    /** What the plan asks of the commune, as its window shows it. */
    protected List<String> aims() {
        return ((TableView<?>) find("plan-aims"))
                .getItems().stream().map(Object::toString).toList();
    }
}
