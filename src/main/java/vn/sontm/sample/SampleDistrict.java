package vn.sontm.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.sontm.base.Messages;
import vn.sontm.base.Progress;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exported;
import vn.sontm.exchange.Exports;
import vn.sontm.exchange.Imports;
import vn.sontm.exchange.Inbox;
import vn.sontm.exchange.InvitationRequest;
import vn.sontm.exchange.Invitations;
import vn.sontm.exchange.Joining;
import vn.sontm.exchange.MergeResult;
import vn.sontm.exchange.OwnEnrolment;
import vn.sontm.programme.unit.Units;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.Layout;
import vn.sontm.workspace.NewOffices;
import vn.sontm.workspace.ShippedData;
import vn.sontm.workspace.Workspace;

/**
 * An office and communes that do the whole main job with each other: invitation, work, enrolment by the 16 digits, half a
 * year of figures, merging, decisions and their way back. The steps are called in this order: {@link #meet},
 * {@link #enrol}, {@link #work}, {@link #handIn}, {@link #merge}, {@link #answer}.
 */
public final class SampleDistrict implements AutoCloseable {
    private final SampleData data;
    private final SampleClock clock;
    private final Environment environment;
    private final Path files;
    private final Consumer<String> progress;
    private final Map<SampleUnit, Workspace> communes = new LinkedHashMap<>();
    private final List<SampleFile> written = new ArrayList<>();
    private final Workspace office;

    /**
     * Makes the workspace of the office with plan, criteria sets and starting states.
     *
     * @param directory of the office's workspace
     * @param files folder for the sync files
     * @param pc disk and random; clock and author are the sample's own
     * @param progress takes a sentence before each step
     */
    public SampleDistrict(SampleData data, Path directory, Path files, Environment pc, Consumer<String> progress) {
        this.data = data;
        this.files = files;
        this.progress = progress;
        this.clock = SampleClock.on(data.months().getFirst().lastDay().withDayOfMonth(2));
        this.environment = new Environment(pc.disk(), clock, pc.random(), data.author());
        progress.accept(Messages.text("sample.office"));
        var plan = ShippedData.plan(data.plan()).orElseThrow();
        this.office = NewOffices.make(directory, plan.path("office").asText(), Optional.of(plan), environment);
        office.writeAs(data.author());
        SampleWorkspaces.mark(office);
        decisions().start();
    }

    public Workspace office() {
        return office;
    }

    public List<Workspace> communes() {
        return List.copyOf(communes.values());
    }

    /** Every sync file written so far. */
    public List<SampleFile> files() {
        return List.copyOf(written);
    }

    /** Invites a commune and makes its workspace. */
    public void meet(SampleUnit commune, Path directory) {
        progress.accept(Messages.text("sample.meet", name(commune.code())));
        var folder = files.resolve("1-moi");
        var invitation = new Invitations(office).write(InvitationRequest.commune(commune.code()), folder);
        written.add(new SampleFile(invitation, office.identity().unit(), commune.code()));
        var workspace = Joining.from(invitation, directory, environment);
        workspace.writeAs(data.author());
        SampleWorkspaces.mark(workspace);
        communes.put(commune, workspace);
    }

    private String name(String unit) {
        return Units.from(office.registers())
                .get(unit)
                .fullNameOn(data.months().getFirst().lastDay());
    }

    /** The first month goes to the office; the digits are read out; the enrolment comes back. */
    public void enrol() {
        progress.accept(Messages.text("sample.enrol"));
        var imports = new Imports(office);
        for (var commune : communes.entrySet()) {
            at(commune).work(data.months().getFirst());
            var file = export(commune.getValue(), office.identity().unit(), "2-dang-ky", false)
                    .figures();
            imports.apply(imports.plan(file));
            var digits = new OwnEnrolment(commune.getValue()).ownCode().orElseThrow();
            new Inbox(office).enrol(file, digits);
        }
        sendBack("3-dang-ky-xong");
    }

    /** The other months. */
    public void work() {
        for (var month : data.months().subList(1, data.months().size())) {
            progress.accept(Messages.text("sample.work", month.label()));
            communes.entrySet().forEach(commune -> at(commune).work(month));
        }
    }

    /** Writes the files of the half-year, evidence included. */
    public List<Path> handIn() {
        progress.accept(Messages.text("sample.hand-in"));
        var paths = new ArrayList<Path>();
        for (var commune : communes.values()) {
            var exported = export(commune, office.identity().unit(), "4-nop", true);
            paths.add(exported.figures());
            paths.addAll(exported.volumes());
        }
        return paths;
    }

    /** Merges the files at the office and, the other way round and one of them twice, at a copy of it. */
    public MergeOrders merge(List<Path> paths) {
        progress.accept(Messages.text("sample.merge"));
        var backwards = new ArrayList<>(paths.reversed());
        backwards.add(paths.getLast());
        return Scratch.in(scratch -> merge(paths, backwards, scratch));
    }

    private MergeOrders merge(List<Path> first, List<Path> second, Path scratch) {
        try (var copy = copyOfOffice(scratch)) {
            merge(copy, second);
            var results = merge(office, first);
            var digest = office.store().viewDigest();
            decisions().receive(results);
            return new MergeOrders(
                    names(first), names(second), digest, copy.store().viewDigest());
        }
    }

    private static List<MergeResult> merge(Workspace workspace, List<Path> paths) {
        var imports = new Imports(workspace);
        return imports.applyAll(paths.stream().map(imports::plan).toList());
    }

    private static List<String> names(List<Path> paths) {
        return paths.stream().map(path -> path.getFileName().toString()).toList();
    }

    /** The same PC once more, as it is now: the keys and the database. */
    private Workspace copyOfOffice(Path folder) {
        var from = office.layout();
        var to = new Layout(folder);
        var disk = environment.disk();
        try {
            disk.createDirectories(to.keys());
            for (var file : disk.list(from.keys())) {
                disk.writeNew(to.keys().resolve(file.getFileName()), disk.read(file));
            }
        } catch (IOException e) {
            throw Refusal.disk(e);
        }
        office.store().copyTo(to.database());
        return Workspace.open(folder, environment);
    }

    /** The office decides, closes the half-year's last month, and its word goes back to the communes. */
    public void answer() {
        progress.accept(Messages.text("sample.answer"));
        decisions().decide(communes.keySet().stream().map(SampleUnit::code).toList());
        sendBack("5-tra-loi");
    }

    private void sendBack(String folder) {
        for (var commune : communes.entrySet()) {
            var file = export(office, commune.getKey().code(), folder, false).figures();
            merge(commune.getValue(), List.of(file));
        }
    }

    private Exported export(Workspace from, String to, String folder, boolean evidence) {
        var exported = new Exports(from).write(new ExportRequest(to, evidence), files.resolve(folder), Progress.NONE);
        written.add(new SampleFile(exported.figures(), from.identity().unit(), to));
        exported.volumes()
                .forEach(volume ->
                        written.add(new SampleFile(volume, from.identity().unit(), to)));
        return exported;
    }

    private SampleCommune at(Map.Entry<SampleUnit, Workspace> commune) {
        return new SampleCommune(data, commune.getKey(), commune.getValue(), clock);
    }

    private SampleOffice decisions() {
        return new SampleOffice(data, office, clock);
    }

    @Override
    public void close() {
        communes.values().forEach(Workspace::close);
        office.close();
    }
}
