package vn.sontm.testkit.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sontm.base.Progress;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exports;
import vn.sontm.exchange.Imports;
import vn.sontm.exchange.Inbox;
import vn.sontm.exchange.InvitationRequest;
import vn.sontm.exchange.Invitations;
import vn.sontm.exchange.MergeResult;
import vn.sontm.exchange.OwnEnrolment;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.ui.UiApplication;
import vn.sontm.ui.shell.MainWindow;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.Workspace;

/**
 * Begins as a commune does: the program has never been started on the PC, and in it is a stick with the office's invitation.
 * Everything of the commune is done in the program by keys; what the office does elsewhere goes over the stick.
 */
public abstract class InvitedJourney extends KeyboardJourney {
    protected static final String COMMUNE = "cao-lau";
    protected static final String LAN = "Hoàng Thị Lan";
    protected static final Period JUNE = Period.parse("2024-06");

    @TempDir
    protected Path folder;

    protected final MonthSteps steps = new MonthSteps(this);
    protected SimulatedStick stick;
    protected Workspace office;
    private final List<Path> taken = new ArrayList<>();
    private Stage stage;
    private UiApplication program;
    private int starts;

    /**
     * Keys, clock and disk of a PC.
     *
     * @param seed another at each start: nothing that is drawn by lot comes twice
     */
    protected Environment pc(String seed) {
        return Offices.environment(seed);
    }

    @BeforeEach
    void invite() throws TimeoutException {
        stick = new SimulatedStick(folder.resolve("usb"));
        office = SampleUnits.office(folder.resolve("van-phong"));
        new Invitations(office).write(InvitationRequest.commune(COMMUNE), stick.root());
        stage = FxToolkit.registerPrimaryStage();
        switchOn("may-mot");
    }

    @AfterEach
    void close() {
        switchOff();
        office.close();
    }

    /** Starts the program on a PC: on the first page where it was never started there, else as it was left. */
    protected void switchOn(String name) {
        var pc = pc(name + ++starts);
        robot.interact(() -> {
            program = new UiApplication(stage, pc, stick);
            program.start(folder.resolve(name), Optional.empty());
        });
    }

    /** Closes the program; whatever it still writes is on the disk afterwards. */
    protected void switchOff() {
        settle();
        program.window().ifPresentOrElse(KeyboardJourney::close, () -> robot.interact(stage::hide));
    }

    /** Goes on at a PC that has a workspace. */
    protected void moveTo(String name) {
        switchOff();
        switchOn(name);
        awaitWindow();
    }

    /** From the first page to the window: the invitation of the stick, and a name. */
    protected void join(String person) {
        awaitFocus("start-join");
        press(KeyCode.ENTER);
        awaitFocus("author");
        Unikey.atFocus().correct(person);
        press(KeyCode.ENTER);
        awaitWindow();
    }

    protected void awaitWindow() {
        waitUntil("the window is open", () -> program.window().isPresent());
        settle();
    }

    @Override
    protected MainWindow window() {
        return program.window().orElseThrow();
    }

    /** What lies on the PC that is worked on. */
    protected Workspace commune() {
        return window().session().workspace();
    }

    @Override
    protected void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        waitUntil(
                "nothing is under way",
                () -> program.window()
                        .map(open -> open.session().underWay().get() == 0)
                        .orElse(true));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What the PC reads out over the phone. */
    protected String digits() {
        return new OwnEnrolment(commune()).ownCode().orElseThrow();
    }

    /** The file that the commune has written last. */
    protected Path sent() {
        return stick.files().stream()
                .filter(path -> path.getFileName().toString().matches("tu-(?!.*-mc).*"))
                .filter(path -> !taken.contains(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing new of the commune on the stick"));
    }

    /** The office takes a first file: the person has told it the digits. */
    protected MergeResult officeEnrols() {
        var file = sent();
        taken.add(file);
        return new Inbox(office).enrol(file, digits());
    }

    /** The office takes a file of a PC that it knows. */
    protected MergeResult officeTakes() {
        var file = sent();
        taken.add(file);
        var imports = new Imports(office);
        return imports.apply(imports.plan(file));
    }

    protected void officeAnswers() {
        new Exports(office).write(ExportRequest.to(COMMUNE), stick.root(), Progress.NONE);
    }

    /** Takes what lies on the stick, by keys. */
    protected void receive() {
        steps.look();
        steps.merge();
    }

    /** The figure of an indicator in June, as the ledger keeps it. */
    protected static Optional<String> value(Workspace workspace, String code) {
        return find(workspace, RegisterKind.VALUE, code)
                .map(entry -> entry.content().path("value").asText());
    }

    protected static Optional<Entry> find(Workspace workspace, RegisterKind kind, String code) {
        return workspace.registers().find(register(kind, code));
    }

    protected static Register register(RegisterKind kind, String code) {
        return new Register(kind.code(), COMMUNE, SampleUnits.SET + "/" + code, JUNE.code());
    }

    /** Each figure of the commune stands in another workspace as it stands here. */
    protected void assertSameFigures(Workspace other) {
        assertThat(other.registers().ofUnit(RegisterKind.VALUE, COMMUNE))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(commune().registers().ofUnit(RegisterKind.VALUE, COMMUNE));
    }
}
