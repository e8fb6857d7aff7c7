package vn.sontm.ui.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Sections;
import vn.sontm.ui.common.Shortcut;

/** Kế hoạch of a commune or a department. Links name a part ({@code timeline}, {@code funding}, {@code aims}, {@code own}) or a work by its id. */
public final class PlanScreen implements Screen {
    private static final Map<Role, String> PAPERS =
            Map.of(Role.COMMUNE, "ke-hoach-xa", Role.DEPARTMENT, "ke-hoach-phong");

    private final Desk desk;
    private final WorksPart works;
    private final FundingPart funding;
    private final Sections parts;
    private final Label title = Parts.wrapped("", "muted");
    private final Node view;

    private PlanScreen(Desk desk, Role role) {
        this.desk = desk;
        funding = new FundingPart(desk);
        works = new WorksPart(desk, role == Role.COMMUNE ? Optional.of(this::fund) : Optional.empty());
        parts = new Sections("plan-parts", "plan.tab.", parts(role));
        VBox.setVgrow(parts.view(), Priority.ALWAYS);
        view = Parts.page(
                Messages.text("screen.plan"),
                new VBox(8, title, parts.view()),
                Parts.button(Messages.text("plan.print"), () -> desk.navigator().go("reports", PAPERS.get(role))));
        Shortcut.listen(view, shortcuts());
    }

    /** One for each role that has it; a workspace has one of them. */
    public static List<ScreenFactory> factories() {
        return Stream.of(Role.COMMUNE, Role.DEPARTMENT)
                .map(role -> new ScreenFactory(
                        "plan",
                        Feather.CALENDAR,
                        Set.of(role),
                        false,
                        snapshot -> (int) PlanFacts.of(snapshot).overdue(),
                        desk -> new PlanScreen(desk, role)))
                .toList();
    }

    /** The plan gives criteria to communes; what departments lead they see at their beginning. */
    private List<Section> parts(Role role) {
        return role == Role.DEPARTMENT
                ? List.of(works, new OwnPart(desk))
                : List.of(works, funding, new AimsPart(desk), new OwnPart(desk));
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(PlanFacts::of, this::show);
        parts.refresh();
    }

    @Override
    public void reveal(String item) {
        if (parts.has(item)) {
            parts.open(item);
            return;
        }
        parts.open(works.id());
        works.reveal(item);
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("Shortcut+T", "plan.view.turn", this::turn));
    }

    private void turn() {
        parts.open(works.id());
        works.turn();
    }

    private void fund(Work work) {
        funding.reveal(work.id());
        parts.open(funding.id());
    }

    private void show(PlanFacts facts) {
        title.setText(facts.title().isEmpty() ? Messages.text("plan.none") : facts.title());
    }
}
