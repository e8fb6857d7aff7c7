package vn.sontm.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.testkit.Offices.unit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Progress;
import vn.sontm.exchange.Adoptions;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exports;
import vn.sontm.exchange.Imports;
import vn.sontm.exchange.Inbox;
import vn.sontm.exchange.InvitationRequest;
import vn.sontm.exchange.Invitations;
import vn.sontm.exchange.Joining;
import vn.sontm.exchange.OwnEnrolment;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.ledger.Seal;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Units;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.MonthSteps;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.SimulatedStick;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.ui.matrix.MatrixOnScreen;
import vn.sontm.workspace.Conclusions;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.NewOffices;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

@DisplayName("A province over two districts")
class ProvinceJourney extends WindowJourney {
    private static final Period JUNE = Period.parse("2024-06");

    private final MonthSteps steps = new MonthSteps(this);
    private final List<Workspace> below = new ArrayList<>();
    private SimulatedStick stick;

    @Override
    protected Workspace prepare(Path folder) {
        stick = new SimulatedStick(folder.resolve("usb"));
        var province =
                NewOffices.make(folder.resolve("tinh"), "lang-son", Optional.empty(), Offices.environment("tỉnh"));
        province.append(List.of(
                unit("lang-son", "Lạng Sơn", "tỉnh", "province", ""),
                unit("cao-loc", "Cao Lộc", "huyện", "district", "lang-son"),
                unit("loc-binh", "Lộc Bình", "huyện", "district", "lang-son"),
                unit("cao-lau", "Cao Lâu", "xã", "commune", "cao-loc"),
                unit("tan-lien", "Tân Liên", "xã", "commune", "cao-loc"),
                unit("khuat-xa", "Khuất Xá", "xã", "commune", "loc-binh"),
                unit("tu-doan", "Tú Đoạn", "xã", "commune", "loc-binh")));
        return province;
    }

    @Override
    protected Drives drives() {
        return stick;
    }

    @AfterEach
    void closeAll() {
        below.forEach(Workspace::close);
    }

    @Test
    @DisplayName("invites them, takes their communes' figures unchanged, and keeps its own word beside theirs")
    void overTwoDistricts() {
        invites();
        var caoLoc = joins(stick.files().getFirst(), "cao-loc");
        enrolsByTheWindow(caoLoc);
        var second = new Invitations(workspace);
        var locBinh = joins(second.write(second.request("loc-binh"), folder.resolve("moi")), "loc-binh");
        new Inbox(workspace).enrol(send(locBinh, "lang-son", "xin"), code(locBinh));
        take(locBinh, send(workspace, "loc-binh", "ve"));
        var communes = List.of(
                commune(caoLoc, "cao-lau"),
                commune(caoLoc, "tan-lien"),
                commune(locBinh, "khuat-xa"),
                commune(locBinh, "tu-doan"));
        new Conclusions(caoLoc).conclude("cao-lau", SampleUnits.SET + "/10", JUNE, Verdict.MET, "");
        send(caoLoc, "lang-son", "usb");
        send(locBinh, "lang-son", "usb");
        steps.look();
        steps.merge();
        open("matrix");
        var matrix = MatrixOnScreen.of((TableView<?>) find("matrix"));
        assertThat(matrix.met()).containsOnlyKeys("cao-lau", "tan-lien", "khuat-xa", "tu-doan");
        assertThat(matrix.counts().get(10))
                .as("of both districts together")
                .isPositive()
                .isEqualTo(meeting(caoLoc) + meeting(locBinh));
        unchanged(communes);
        ownWord(caoLoc);
        down(caoLoc, communes.getFirst());
    }

    @Test
    @DisplayName("takes in a district that has worked on its own for half a year, and shows what that one shows")
    void withItsOwnRoot() {
        var district = SampleUnits.officeWithFigures(folder.resolve("huyen"));
        below.add(district);
        new Submissions(district).lock("cao-lau", JUNE);
        invites();
        new Adoptions(district)
                .adopt(
                        stick.files().getFirst(),
                        new OwnEnrolment(workspace).officeCode().orElseThrow());
        enrolsByTheWindow(district);
        widens();
        open("matrix");
        var own = Assessments.of(district.periods().ofAll(JUNE)).office("cao-loc", JUNE);
        var here = Assessments.of(workspace.periods().ofAll(JUNE)).office("lang-son", JUNE);
        assertThat(here.units())
                .filteredOn(unit -> unit.unit().equals("cao-lau"))
                .isNotEmpty()
                .allMatch(own.units()::contains);
        var met = MatrixOnScreen.of((TableView<?>) find("matrix")).met();
        assertThat(met).containsKey("hai-yen");
        assertThat(met.get("cao-lau")).isPositive();
        assertThat(workspace.store().conflicts()).isEmpty();
    }

    /** By one commune that the district alone knows. */
    private void widens() {
        steps.openDevices();
        tabTo("devices");
        press(KeyCode.END);
        tabTo("widen");
        press(KeyCode.SPACE);
        waitUntil("it names the commune", () -> shows("xã Hải Yến"));
        pressButton("Thêm vào");
        waitUntil(
                "the commune is known here",
                () -> Units.from(workspace.registers()).find("hai-yen").isPresent());
        settle();
    }

    private void invites() {
        steps.openDevices();
        tabTo("invited-unit");
        press(KeyCode.DOWN);
        type("cao lộc");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        tabTo("Ghi tệp mời");
        press(KeyCode.SPACE);
        waitUntil("it is written", () -> !stick.files().isEmpty());
        settle();
    }

    private Workspace joins(Path invitation, String name) {
        var made = Joining.from(invitation, folder.resolve(name), Offices.environment(name));
        below.add(made);
        return made;
    }

    /** The district's request lies on the stick; its digits are typed in the window. */
    private void enrolsByTheWindow(Workspace district) {
        assertThat(district.identity().isOffice()).isTrue();
        send(district, "lang-son", "usb");
        steps.look();
        waitUntil("the digits are asked for", () -> isThere("enrol-digits"));
        focus("enrol-digits");
        type(new OwnEnrolment(district).askingCode().orElseThrow());
        press(KeyCode.ENTER);
        waitUntil("it is enrolled", () -> shows("Đã đăng ký máy của huyện Cao Lộc"));
        settle();
        take(district, send(workspace, "cao-loc", "ve"));
        assertThat(district.isEnrolled()).isTrue();
    }

    private static String code(Workspace asking) {
        return new OwnEnrolment(asking).ownCode().orElseThrow();
    }

    private Path send(Workspace from, String to, String place) {
        return new Exports(from)
                .write(ExportRequest.to(to), folder.resolve(place), Progress.NONE)
                .figures();
    }

    private static void take(Workspace by, Path file) {
        var imports = new Imports(by);
        imports.apply(imports.plan(file));
    }

    /** Invited and enrolled by its district, with one figure. */
    private Workspace commune(Workspace district, String unit) {
        var invitation = new Invitations(district).write(InvitationRequest.commune(unit), folder.resolve("moi"));
        var commune = joins(invitation, unit);
        new Entries(commune).value(unit, SampleUnits.SET + "/10.1", JUNE, "45", "");
        new Inbox(district).enrol(send(commune, district.identity().unit(), "xa"), code(commune));
        return commune;
    }

    /** What communes signed is at the province, change by change, with their own seals. */
    private void unchanged(List<Workspace> communes) {
        for (var commune : communes) {
            var device = commune.keys().device();
            assertThat(workspace.store().chain(device, 1))
                    .isNotEmpty()
                    .isEqualTo(commune.store().chain(device, 1));
            assertThat(workspace.store().seals())
                    .contains(commune.store().seals().stream()
                            .filter(seal -> seal.device().equals(device))
                            .toArray(Seal[]::new));
        }
    }

    /** How many communes of a district meet criterion 10, as that one counts. */
    private static long meeting(Workspace district) {
        var office =
                Assessments.of(district.registers()).office(district.identity().unit(), JUNE);
        return office.totals().stream()
                .filter(total -> total.set().equals(SampleUnits.SET) && total.number() == 10)
                .mapToLong(total -> total.count())
                .sum();
    }

    /** What the province concluded goes on to the commune with the district's own file. */
    private void down(Workspace district, Workspace commune) {
        take(commune, send(district, "cao-lau", "ve-xa"));
        assertThat(commune.registers().ofUnit(RegisterKind.CONCLUSION, "cao-lau"))
                .extracting(entry -> entry.register().item().replaceFirst(".*@", "") + " "
                        + entry.content().path("verdict").asText())
                .containsExactlyInAnyOrder("cao-loc met", "lang-son not-met");
    }

    private void ownWord(Workspace district) {
        new Conclusions(workspace).conclude("cao-lau", SampleUnits.SET + "/10", JUNE, Verdict.NOT_MET, "");
        take(district, send(workspace, "cao-loc", "ve"));
        for (var office : List.of(workspace, district)) {
            assertThat(office.registers().ofUnit(RegisterKind.CONCLUSION, "cao-lau"))
                    .extracting(entry -> entry.register().item().replaceFirst(".*@", "") + " "
                            + entry.content().path("verdict").asText())
                    .containsExactlyInAnyOrder("cao-loc met", "lang-son not-met");
        }
        assertThat(new Conclusions(workspace).word()).isNotEqualTo(new Conclusions(district).word());
    }
}
