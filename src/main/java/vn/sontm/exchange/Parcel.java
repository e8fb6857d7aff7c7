package vn.sontm.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.file.Manifest;
import vn.sontm.exchange.file.Manifest.Held;
import vn.sontm.exchange.file.Run;

/**
 * What goes to one recipient, as of now and not yet written.
 *
 * @param keys of all who may open it
 */
record Parcel(Envelope envelope, Set<String> keys, Manifest head, List<Run> runs, OutgoingEvidence evidence) {
    /** Seals this PC's chain. Refuses with {@link ErrorCode#RECIPIENT_UNKNOWN}. */
    static Parcel pack(Correspondents known, String unit) {
        var workspace = known.workspace();
        var audience = new Audience(known, unit);
        var envelope = new Envelope(known, unit);
        var keys = audience.keys();
        if (keys.isEmpty()) {
            throw new Refusal(ErrorCode.RECIPIENT_UNKNOWN, envelope.recipient().unitName());
        }
        workspace.seal();
        var evidence = new OutgoingEvidence(workspace, audience, unit);
        var outgoing = new Outgoing(workspace.store(), audience::concerns, audience::mayFollow);
        var runs = outgoing.runs(audience.devices());
        var devices = new HashSet<>(outgoing.devices());
        devices.addAll(audience.devices()); // what has come of theirs is acknowledged, whatever goes along
        var held = new Held(envelope.held(devices), List.copyOf(evidence.hashes(true)));
        return new Parcel(envelope, keys, envelope.figures(held, envelope.requests(evidence.asked())), runs, evidence);
    }
}
