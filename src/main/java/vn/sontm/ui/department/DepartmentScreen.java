package vn.sontm.ui.department;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Role;
import vn.sontm.programme.plan.OwnPlan;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.records.RecordEditor;
import vn.sontm.ui.records.RecordField;
import vn.sontm.ui.records.RecordField.Type;

/** Where a department begins: its criteria at the left, its plan, its reports and what is not sent at the right. */
public final class DepartmentScreen implements Screen {
    private static final double SIDE = 372;

    private final Desk desk;
    private final ChargeTable charges;
    private final ReportsCard reports;
    private final RecordEditor plan;
    private final Label planState = Parts.wrapped("");
    private final Button unsent;
    private final Node view;
    private Optional<Integer> year = Optional.empty();

    private DepartmentScreen(Desk desk) {
        this.desk = desk;
        charges = new ChargeTable(desk);
        reports = new ReportsCard(desk);
        plan = new RecordEditor(
                desk,
                RegisterKind.OWN_PLAN,
                List.of(
                        RecordField.of("number", "plan.own.number", Type.LINE),
                        RecordField.of("issued", "plan.own.issued", Type.DAY),
                        RecordField.of("sent", "plan.own.sent", Type.DAY)));
        unsent = Parts.link("", () -> ChangeHistory.showUnsent(desk, view()));
        planState.setId("plan-state");
        unsent.setId("department-unsent");
        view = page();
    }

    public static ScreenFactory factory() {
        return new ScreenFactory(
                "department",
                Feather.HOME,
                Set.of(Role.DEPARTMENT),
                false,
                DepartmentFacts::overdue,
                DepartmentScreen::new);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(DepartmentFacts::of, this::show);
    }

    private Node page() {
        var side = new ScrollPane(new VBox(12, reports.view(), planCard(), sending()));
        side.setFitToWidth(true);
        side.getStyleClass().add("plain-scroll");
        side.setMinWidth(desk.appearance().px(SIDE));
        side.setPrefWidth(desk.appearance().px(SIDE));
        HBox.setHgrow(charges.view(), Priority.ALWAYS);
        return Parts.page(
                Messages.text("screen.department"),
                new HBox(12, charges.view(), side),
                Parts.primary(
                        Messages.text("department.confirm"),
                        () -> desk.navigator().go("confirm", "")));
    }

    private Node planCard() {
        var print = Parts.button(
                Messages.text("department.plan.print"), () -> desk.navigator().go("reports", "ke-hoach-phong"));
        var card = Parts.card(planState, plan.view(), print);
        plan.view().getStyleClass().removeAll("side-pane", "padded");
        return card;
    }

    private Node sending() {
        var send = Parts.button(
                Messages.text("department.send"), () -> desk.navigator().go("exchange", "send"));
        return Parts.card(Parts.label(Messages.text("department.sending"), "section-title"), unsent, send);
    }

    private void show(DepartmentFacts facts) {
        charges.show(facts.charges());
        reports.show(facts);
        planState.setText(planWords(facts));
        planState.getStyleClass().removeAll("wrong", "muted");
        planState.getStyleClass().add(facts.planState() == OwnPlan.State.MISSING ? "wrong" : "muted");
        unsent.setText(unsentWords(facts));
        fillPlan(facts);
    }

    /** What is being typed is left alone while the same year stays chosen. */
    private void fillPlan(DepartmentFacts facts) {
        var shown = facts.plan().year();
        if (year.filter(known -> known == shown).isPresent()) {
            plan.fill();
        } else {
            plan.show(
                    Messages.text("plan.own.head", Integer.toString(shown)),
                    Optional.of(OwnPlan.register(facts.plan().unit(), shown)),
                    Optional.empty());
        }
        year = Optional.of(shown);
    }

    private static String planWords(DepartmentFacts facts) {
        var state = facts.planState();
        var words = Messages.text(
                "own-plan.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                facts.plan().daysLate(facts.today(), facts.planDue()));
        return facts.planDue()
                .map(day -> Messages.text("department.plan.due", VietnameseNumbers.format(day), words))
                .orElse(words);
    }

    private static String unsentWords(DepartmentFacts facts) {
        return facts.unsent().changes() == 0
                ? Messages.text("department.unsent.none")
                : Messages.text(
                        "department.unsent",
                        facts.unsent().changes(),
                        day(facts.unsent().since()));
    }

    private static String day(String at) {
        LocalDate day = OffsetDateTime.parse(at).toLocalDate();
        return VietnameseNumbers.format(day);
    }
}
