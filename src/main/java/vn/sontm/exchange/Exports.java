package vn.sontm.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.drive.Progress;
import vn.sontm.exchange.drive.SafeExport;
import vn.sontm.exchange.file.Manifest.Held;
import vn.sontm.exchange.file.Run;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Position;
import vn.sontm.workspace.Workspace;

/** Gửi tệp: writes the files that carry this workspace's news to other units. */
public final class Exports {
    private final Workspace workspace;
    private final ExchangeFacts facts;

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
        facts.invitation().ifPresent(invitation -> units.add(invitation.office().unit()));
        return List.copyOf(units);
    }

    /**
     * What has been written here and not yet to any file.
     *
     * @param since wall clock of the first of these changes; empty when there is none
     */
    public record Unsent(int changes, String since) {}

    public Unsent unsent() {
        var waiting = workspace.store().chain(workspace.keys().device(), facts.sent() + 1);
        return new Unsent(
                waiting.size(), waiting.isEmpty() ? "" : waiting.getFirst().at());
    }

    /** Asks for evidence by hash: the next files to the units that have it say so. */
    public void ask(Collection<String> hashes) {
        facts.ask(hashes);
    }

    /**
     * Writes the figures, then volumes of evidence, then a note. Refuses with {@link ErrorCode#RECIPIENT_UNKNOWN} when no
     * PC of the recipient could open the files, with {@link ErrorCode#FILE_NOT_WRITTEN} when the drive fails; files that
     * were complete before that stay.
     */
    public Exported write(ExportRequest request, Path directory, Progress progress) {
        var audience = new Audience(workspace, request.unit());
        var envelope = new Envelope(workspace, request.unit());
        var keys = audience.keys();
        if (keys.isEmpty()) {
            throw new Refusal(ErrorCode.RECIPIENT_UNKNOWN, envelope.recipient().unitName());
        }
        var export = new SafeExport(workspace.environment().disk(), directory);
        var sending = new Sending(workspace, keys, export, progress, stem(export, envelope));
        return write(request, audience, envelope, sending);
    }

    private Exported write(ExportRequest request, Audience audience, Envelope envelope, Sending sending) {
        workspace.seal();
        var evidence = new OutgoingEvidence(workspace, audience, request.unit());
        var outgoing = new Outgoing(workspace.store(), audience::concerns, audience::mayRead);
        var runs = outgoing.runs(audience.devices());
        var held = new Held(envelope.held(outgoing.devices()), List.copyOf(evidence.hashes(true)));
        var head = envelope.figures(held, envelope.requests(asked(evidence)));
        var figures = sending.figures(head, runs);
        remember(runs);
        var volumes = new ArrayList<Path>();
        var pieces = evidence.volumes(request.evidence());
        for (var number = 1; number <= pieces.size(); number++) {
            var volume = envelope.volume(number, pieces.size());
            volumes.add(sending.volume(volume, pieces.get(number - 1)).path());
        }
        return new Exported(
                request.unit(),
                envelope.recipient().unitName(),
                figures.path(),
                volumes,
                sending.note("exchange.note", head).path(),
                runs.stream().mapToInt(run -> run.changes().size()).sum(),
                pieces.stream().mapToInt(volume -> volume.size()).sum());
    }

    /** Below an office all evidence that is missing here is its own, lost with an old PC; an office asks when it wants. */
    private Set<String> asked(OutgoingEvidence evidence) {
        var missing = evidence.hashes(false);
        if (workspace.identity().isOffice()) {
            missing.retainAll(facts.asked());
        }
        return missing;
    }

    private void remember(List<Run> runs) {
        runs.stream()
                .map(run -> run.changes().getLast())
                .filter(change -> change.device().equals(workspace.keys().device()))
                .map(change -> change.position())
                .mapToLong(Position::seq)
                .max()
                .ifPresent(facts::sent);
    }

    private String stem(SafeExport export, Envelope envelope) {
        var isOffice = workspace.identity().isOffice();
        var unit = isOffice ? envelope.recipient().unit() : workspace.identity().unit();
        return FileNames.stem(workspace, export, isOffice ? "gui" : "tu", Envelope.name(workspace, unit));
    }
}
