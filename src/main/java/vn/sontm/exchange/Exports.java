package vn.sontm.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Progress;
import vn.sontm.exchange.drive.SafeExport;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Role;
import vn.sontm.ledger.Seal;
import vn.sontm.store.Written;
import vn.sontm.workspace.Workspace;

/**
 * Gửi tệp: writes the files that carry this workspace's news to other units. For one act: whom files may concern is read
 * once, when it is first asked for.
 */
public final class Exports {
    private final Workspace workspace;
    private final ExchangeFacts facts;
    private Optional<Correspondents> known = Optional.empty();

    public Exports(Workspace workspace) {
        this.workspace = workspace;
        this.facts = new ExchangeFacts(workspace.store());
    }

    /**
     * The units that files may be written for: below an office that office, at an office every unit with an enrolled PC
     * and the office above.
     */
    public List<String> recipients() {
        var identity = workspace.identity();
        if (!identity.isOffice()) {
            return List.of(identity.office());
        }
        var units = Audience.believed(workspace)
                .filter(grant -> !grant.device().equals(identity.device()))
                .map(Grant::unit)
                .collect(Collectors.toCollection(TreeSet::new));
        facts.invitation()
                .map(invitation -> invitation.office().unit())
                .filter(this::isAbove)
                .ifPresent(units::add);
        return List.copyOf(units);
    }

    /** An office above that was let go has no PC that could open a file. */
    private boolean isAbove(String unit) {
        return !new Audience(known(), unit).keys().isEmpty();
    }

    /** Those of them whom one file for everyone serves: communes. Others need more than what this office says. */
    public List<String> everyone() {
        return Audience.believed(workspace)
                .filter(grant -> grant.role() == Role.COMMUNE)
                .map(Grant::unit)
                .distinct()
                .sorted()
                .toList();
    }

    /** How much has been written here and not yet to any file. */
    public Written unsent() {
        return workspace.store().written(workspace.keys().device(), facts.sent() + 1);
    }

    /** What this PC wrote and no file of it carries yet. */
    public List<Change> unsentChanges() {
        return workspace.store().chain(workspace.keys().device(), facts.sent() + 1);
    }

    /** Asks for evidence by hash, beside what was asked for before: the next files to the units that have it say so. */
    public void ask(Collection<String> hashes) {
        var all = facts.asked();
        all.addAll(hashes);
        facts.ask(all);
    }

    /** What this office has asked for. */
    public Set<String> asked() {
        return facts.asked();
    }

    /**
     * Writes the figures, then volumes of evidence, then a note. Refuses with {@link ErrorCode#RECIPIENT_UNKNOWN} when no
     * PC of the recipient could open the files, with {@link ErrorCode#FILE_NOT_WRITTEN} when the drive fails; files that
     * were complete before that stay.
     */
    public Exported write(ExportRequest request, Path directory, Progress progress) {
        var parcel = Parcel.pack(known(), request.unit());
        var export = new SafeExport(workspace.environment().disk(), directory);
        var sending = new Sending(workspace, parcel.keys(), export, progress, stem(export, parcel));
        var figures = sending.figures(parcel.head(), parcel.runs());
        remember(parcel);
        var volumes = parcel.evidence().volumes(request.evidence());
        var files = new ArrayList<Path>();
        for (var number = 1; number <= volumes.size(); number++) {
            var head = parcel.envelope().volume(number, volumes.size());
            files.add(sending.volume(head, volumes.get(number - 1)).path());
        }
        return new Exported(
                request.unit(),
                parcel.head().recipient().unitName(),
                figures.path(),
                files,
                sending.note("exchange.note", parcel.head()).path(),
                parcel.runs().stream().map(Sent::of).toList(),
                volumes.stream().flatMap(volume -> volume.keySet().stream()).toList());
    }

    /**
     * The figures for a unit as one small file in memory, to be carried inside a printed report. Refuses with
     * {@link ErrorCode#RECIPIENT_UNKNOWN} when no PC of the recipient could open it.
     */
    public byte[] figures(String unit) {
        var parcel = Parcel.pack(known(), unit);
        var bytes = new ByteArrayOutputStream();
        try {
            Sending.content(workspace, parcel.keys(), parcel.head(), parcel.runs(), Collections.emptySortedMap())
                    .to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private synchronized Correspondents known() {
        known = known.or(() -> Optional.of(new Correspondents(workspace)));
        return known.get();
    }

    private void remember(Parcel parcel) {
        parcel.runs().stream()
                .map(run -> run.seal())
                .filter(seal -> seal.device().equals(workspace.keys().device()))
                .mapToLong(Seal::seq)
                .max()
                .ifPresent(facts::sent);
    }

    private String stem(SafeExport export, Parcel parcel) {
        var isOffice = workspace.identity().isOffice();
        var head = parcel.head();
        var name = isOffice ? head.recipient().unitName() : head.sender().unitName();
        return FileNames.stem(workspace, export, isOffice ? "gui" : "tu", name);
    }
}
