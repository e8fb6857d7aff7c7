package vn.sontm.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.file.Manifest.Sender;
import vn.sontm.exchange.file.SyncFile;
import vn.sontm.exchange.file.SyncFileReader;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Grant;
import vn.sontm.workspace.Succession;
import vn.sontm.workspace.Workspace;

/** Hộp chờ: files whose sender nobody has enrolled yet. They lie in the workspace; the ledger knows nothing of them. */
public final class Inbox {
    private final Workspace workspace;
    private final Shelf shelf;

    public Inbox(Workspace workspace) {
        this.workspace = workspace;
        this.shelf =
                new Shelf(workspace.environment().disk(), workspace.layout().inbox());
    }

    /**
     * A PC that waits.
     *
     * @param path of the newest of its files in the inbox
     * @param code the 16 digits that this office sees; empty when it asks for nothing
     * @param succeeds the device that it takes over from, when that is enrolled here
     */
    public record Waiting(Path path, Sender sender, Optional<String> code, Optional<DeviceId> succeeds) {}

    /** The files that wait, in the order of their names. */
    public List<Waiting> list() {
        return paths().stream().flatMap(path -> waiting(path).stream()).toList();
    }

    private Optional<Waiting> waiting(Path path) {
        try {
            var manifest = read(path).manifest();
            return Optional.of(new Waiting(
                    path,
                    manifest.sender(),
                    new Enrolments(workspace).code(manifest),
                    manifest.requests().succession().filter(this::isHonoured).map(Succession::old)));
        } catch (Refusal damaged) {
            return Optional.empty();
        }
    }

    /**
     * Đăng ký máy: compares the digits, writes the enrolment that the invitation provides for, and merges everything that
     * waits from this PC. Refuses with {@link ErrorCode#ENROL_CODE_WRONG} other digits, with
     * {@link ErrorCode#INVITATION_INVALID} a request that no office of ours has signed.
     *
     * @param path a file of the PC, in the inbox or elsewhere
     */
    public MergeResult enrol(Path path, String digits) {
        var file = read(path);
        var manifest = file.manifest();
        var enrolments = new Enrolments(workspace);
        var invitation = enrolments.asked(manifest).orElseThrow(() -> Joining.invalid("exchange.invitation.foreign"));
        if (!EnrolCode.matches(enrolments.code(manifest).orElseThrow(), digits)) {
            throw new Refusal(ErrorCode.ENROL_CODE_WRONG);
        }
        enrolments.enrol(invitation, manifest);
        return merge(path);
    }

    /**
     * Lets the key of a restored PC take over: the old key, enrolled here, has signed for it, so no digits are compared.
     * Refuses with {@link ErrorCode#INVITATION_INVALID} when the file holds no such request.
     */
    public MergeResult succeed(Path path) {
        var manifest = read(path).manifest();
        var old = manifest.requests()
                .succession()
                .filter(asked -> asked.successor().equals(manifest.sender().device()))
                .filter(this::isHonoured)
                .flatMap(asked -> grant(asked.old()))
                .orElseThrow(() -> Joining.invalid("exchange.succession.none"));
        new Enrolments(workspace).succeed(old, manifest.sender());
        return merge(path);
    }

    private boolean isHonoured(Succession asked) {
        return asked.valid() && grant(asked.old()).isPresent();
    }

    /** The old device's rights, while it has any. */
    private Optional<Grant> grant(DeviceId device) {
        return Audience.believed(workspace)
                .filter(grant -> grant.device().equals(device))
                .findFirst();
    }

    /** Merges the file, then whatever else no longer has to wait. */
    private MergeResult merge(Path path) {
        var imports = new Imports(workspace);
        var result = imports.applyAlone(imports.plan(path));
        if (result.outcome().isTaken()) {
            shelf.discard(shelf.place(name(result.sha256())));
        }
        release();
        return result;
    }

    /** Merges what no longer has to wait, until nothing more does: a file may bring the enrolment of another's sender. */
    List<MergeResult> release() {
        var imports = new Imports(workspace);
        var released = new ArrayList<MergeResult>();
        for (var before = -1; before < released.size(); ) {
            before = released.size();
            for (var path : paths()) {
                var plan = imports.plan(path);
                var result = plan.outcome().isTaken() ? imports.applyAlone(plan) : MergeResult.of(plan);
                if (result.outcome().isTaken()) { // a full disk may have prevented it
                    released.add(result);
                    shelf.discard(path);
                }
            }
        }
        return List.copyOf(released);
    }

    /** Keeps a copy until its sender is enrolled; the same file is kept once. */
    void hold(MergePlan plan) {
        shelf.keep(plan.path(), name(plan.file().orElseThrow().sha256()));
    }

    private static String name(String sha256) {
        return sha256 + FileNames.EXTENSION;
    }

    private List<Path> paths() {
        return shelf.files().stream()
                .filter(path -> path.toString().endsWith(FileNames.EXTENSION))
                .toList();
    }

    private SyncFile read(Path path) {
        return new SyncFileReader(workspace.environment().disk(), workspace.encryptionKeys()).read(path);
    }
}
