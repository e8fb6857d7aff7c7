package vn.sontm.exchange.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Role;
import vn.sontm.ledger.Seal;
import vn.sontm.workspace.Succession;

/**
 * What a sync file says about itself.
 *
 * @param written wall clock of the sender: information only
 * @param runs in the order of their lines in {@code changes.jsonl}
 * @param entries the other entries but the signature, in their order in the archive
 * @param invitation what the recipient is invited to be; empty in every other file
 */
public record Manifest(
        Sender sender,
        Recipient recipient,
        String written,
        Volume volume,
        List<RunHead> runs,
        List<EntryHead> entries,
        Held held,
        Requests requests,
        Optional<Invitation> invitation) {
    /** The format that this version writes; readers of the same number read it. */
    public static final int FORMAT = 1;

    public Manifest {
        runs = List.copyOf(runs);
        entries = List.copyOf(entries);
    }

    /**
     * The PC that wrote and signed the file.
     *
     * @param signingKey raw Ed25519 key in hexadecimal; the device is its fingerprint
     * @param encryptionKey raw X25519 key in hexadecimal
     */
    public record Sender(
            DeviceId device, String unit, String unitName, Role role, String signingKey, String encryptionKey) {}

    /** Whom the file is for. */
    public record Recipient(String unit, String unitName) {}

    /**
     * Which part of what was sent together.
     *
     * @param number 0 for the figures, 1, 2, 3 … for volumes of evidence
     * @param of how many volumes of evidence there are
     */
    public record Volume(int number, int of) {
        public static final Volume FIGURES = new Volume(0, 0);
    }

    /**
     * Consecutive changes of one device.
     *
     * @param from running number of the first
     * @param prev what the first names as its predecessor
     * @param seal of the last
     */
    public record RunHead(DeviceId device, long from, ChangeId prev, Seal seal) {
        public long count() {
            return seal.seq() - from + 1;
        }
    }

    public record EntryHead(String name, long size, String sha256) {}

    /**
     * What the sender has received: the end of each chain up to which nothing is missing, and evidence by hash.
     */
    public record Held(Map<DeviceId, Position> positions, List<String> evidence) {
        public static final Held NOTHING = new Held(Map.of(), List.of());

        public Held {
            positions = Map.copyOf(positions);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * What the sender asks for.
     *
     * @param evidence hashes of files to be sent
     * @param enrolment the invitation by which the sender joined, until it is enrolled
     * @param succession after a restore, until the new key is enrolled
     */
    public record Requests(List<String> evidence, Optional<Invitation> enrolment, Optional<Succession> succession) {
        public static final Requests NONE = new Requests(List.of(), Optional.empty(), Optional.empty());

        public Requests {
            evidence = List.copyOf(evidence);
        }
    }

    /** The hashes of the evidence in this file. */
    public List<String> evidence() {
        return entries.stream()
                .map(EntryHead::name)
                .filter(name -> name.startsWith(EntryNames.EVIDENCE))
                .map(name -> name.substring(EntryNames.EVIDENCE.length()))
                .toList();
    }
}
