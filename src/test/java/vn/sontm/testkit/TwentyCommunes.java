package vn.sontm.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sontm.base.Json;
import vn.sontm.base.Progress;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exports;
import vn.sontm.exchange.Imports;
import vn.sontm.exchange.Receipts;
import vn.sontm.ledger.Role;
import vn.sontm.programme.assessment.FigurePeriods;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;
import vn.sontm.sample.SampleData;
import vn.sontm.sample.SampleDistrict;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.workspace.InvitationFacts;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

/**
 * June as it really comes: an office with the shipped plan, and one folder with what its twenty communes hand in. One
 * file is damaged, one is meant for another office, one comes after the lock, one is from a cloned PC, and the two PCs of
 * one commune say different things about its income.
 */
public final class TwentyCommunes {
    public static final Period JUNE = Period.parse("2024-06");
    public static final String INCOME = SampleUnits.SET + "/10.1";
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 14);

    private final Path folder;
    private final Workspace office;
    private final CriteriaSet set;
    private final List<Unit> communes;
    private final List<Workspace> pcs = new ArrayList<>();

    private TwentyCommunes(Path folder) {
        this.folder = folder;
        this.office = new SampleDistrict(
                        SampleData.caoLoc(),
                        office(folder),
                        folder.resolve("tep"),
                        Offices.environment("vp"),
                        said -> {})
                .office();
        this.set = CriteriaSets.from(office.registers()).get(SampleUnits.SET);
        this.communes = Units.from(office.registers()).communes("cao-loc", JUNE.lastDay());
    }

    /** Makes the office in {@code van-phong} and the files in {@code usb}; everything is closed again. */
    public static void make(Path folder) {
        var district = new TwentyCommunes(folder);
        district.enrol();
        district.handIn();
        district.pcs.forEach(Workspace::close);
        district.office.close();
    }

    public static Path office(Path folder) {
        return folder.resolve("van-phong");
    }

    public static Path stick(Path folder) {
        return folder.resolve("usb");
    }

    /** Which of the communes, in the order of their names, is in which trouble; all others only hand in. */
    public enum Trouble {
        DAMAGED,
        LATE,
        FORKED,
        CONFLICTING
    }

    private void enrol() {
        var enrolments = new ArrayList<Statement>();
        for (var commune : communes) {
            var pc = pc(commune, commune.code());
            pcs.add(pc);
            enrolments.add(Offices.enrolment(pc));
        }
        office.append(enrolments);
    }

    private Workspace pc(Unit commune, String name) {
        var identity = office.identity();
        var facts = new InvitationFacts(
                commune.code(),
                commune.nameOn(JUNE.lastDay()),
                Role.COMMUNE,
                identity.unit(),
                identity.unit(),
                identity.root(),
                identity.rootSigningKey(),
                identity.rootEncryptionKey(),
                identity.recoveryKey());
        return Workspace.createCommune(folder.resolve(name), facts, Offices.environment(name));
    }

    private void handIn() {
        for (var place = 0; place < pcs.size(); place++) {
            var pc = pcs.get(place);
            pc.append(SampleUnits.figures(set, communes.get(place).code(), JUNE, 3 + place % 5));
            new Submissions(pc).submit(JUNE, AS_OF);
        }
        for (var place = Trouble.values().length; place < pcs.size(); place++) {
            send(pcs.get(place), "cao-loc");
        }
        damaged();
        late();
        forked();
        conflicting();
        foreign();
    }

    private Path send(Workspace from, String to) {
        return new Exports(from)
                .write(ExportRequest.to(to), stick(folder), Progress.NONE)
                .figures();
    }

    private Workspace pc(Trouble trouble) {
        return pcs.get(trouble.ordinal());
    }

    private void damaged() {
        var file = send(pc(Trouble.DAMAGED), "cao-loc");
        try {
            var bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The office has taken its first file and closed the month; then it enters one more figure. */
    private void late() {
        var pc = pc(Trouble.LATE);
        deliver(pc);
        new Submissions(office).lock(pc.identity().unit(), JUNE);
        income(pc, "61.5");
        send(pc, "cao-loc");
    }

    /** The office knows what one of the two twins wrote; the file is the other's. */
    private void forked() {
        var pc = pc(Trouble.FORKED);
        pc.close();
        var twin = folder.resolve("ban-sao");
        copy(pc.directory(), twin);
        try (var original = Workspace.open(pc.directory(), Offices.environment("máy gốc"))) {
            income(original, "40.5");
            deliver(original);
        }
        try (var clone = Workspace.open(twin, Offices.environment("máy chép"))) {
            enter(clone, "9.1", "99");
            send(clone, "cao-loc");
        }
    }

    private void conflicting() {
        var first = pc(Trouble.CONFLICTING);
        income(first, "38.5");
        send(first, "cao-loc");
        var second = pc(communes.get(Trouble.CONFLICTING.ordinal()), "may-thu-hai");
        pcs.add(second);
        office.append(List.of(Offices.enrolment(second)));
        second.writeAs("Lý Văn Bình");
        income(second, "41.5");
        send(second, "cao-loc");
    }

    /** A commune of another district has left its file there. */
    private void foreign() {
        try (var other =
                Workspace.createOffice(folder.resolve("huyen-khac"), "van-lang", Offices.environment("huyện khác"))) {
            var pc = Offices.commune(folder.resolve("xa-khac"), "bac-hung", other);
            pcs.add(pc);
            pc.append(List.of(Statement.of(
                    RegisterKind.VALUE,
                    "bac-hung",
                    INCOME,
                    JUNE.code(),
                    Json.object().put("value", "35"))));
            send(pc, "van-lang");
        }
    }

    private void income(Workspace pc, String value) {
        enter(pc, "10.1", value);
    }

    private void enter(Workspace pc, String code, String value) {
        var period = FigurePeriods.of(set.measure(code).orElseThrow(), JUNE);
        pc.append(List.of(Statement.of(
                RegisterKind.VALUE,
                pc.identity().unit(),
                set.id() + "/" + code,
                period.code(),
                Json.object().put("value", value))));
    }

    /** Earlier, by another stick. */
    private void deliver(Workspace pc) {
        var file = new Exports(pc)
                .write(ExportRequest.to("cao-loc"), folder.resolve("usb-truoc"), Progress.NONE)
                .figures();
        var imports = new Imports(office);
        new Receipts(office).record(List.of(imports.apply(imports.plan(file))), AS_OF);
    }

    /** Copies a closed workspace, or a stick, to a folder that is not there yet. */
    public static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
