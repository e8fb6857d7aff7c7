package vn.sontm.exchange.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.file.Manifest.RunHead;
import vn.sontm.ledger.CanonicalForm;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Register;

/** {@code changes.jsonl}: one canonical line a change, run by run. What the run implies is not written. */
final class ChangeLines {
    private static final Set<String> FIELDS = Set.of("at", "author", "content", "lamport", "parents", "register");
    private static final Set<String> REGISTER = Set.of("kind", "subject", "item", "period");

    private ChangeLines() {}

    static byte[] line(Change change) {
        var json = change.toJson();
        json.remove(List.of("device", "seq", "prev"));
        return (CanonicalForm.write(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Refuses with {@link ErrorCode#FILE_SCHEMA}, naming the line, what does not make the changes of these runs. */
    static List<Run> read(byte[] lines, List<RunHead> heads) {
        var reader = new Reader(lines);
        var runs = heads.stream().map(reader::run).toList();
        if (reader.next != lines.length) {
            throw reader.invalid();
        }
        return runs;
    }

    private static final class Reader {
        private final byte[] lines;
        private int next;
        private int number;

        private Reader(byte[] lines) {
            this.lines = lines;
        }

        private Run run(RunHead head) {
            var changes = new ArrayList<Change>();
            var prev = head.prev();
            for (var seq = head.from(); seq <= head.seal().seq(); seq++) {
                var change = change(head.device(), seq, prev);
                changes.add(change);
                prev = change.id();
            }
            return new Run(changes, head.seal());
        }

        private Change change(DeviceId device, long seq, ChangeId prev) {
            number++;
            var end = next;
            while (end < lines.length && lines[end] != '\n') {
                end++;
            }
            if (end == lines.length || end - next > Limits.LINE) {
                throw invalid();
            }
            var line = Arrays.copyOfRange(lines, next, end);
            next = end + 1;
            var fields = CanonicalLines.object(line, place());
            try {
                return change(device, seq, prev, fields);
            } catch (IllegalArgumentException e) {
                throw invalid();
            }
        }

        private static Change change(DeviceId device, long seq, ChangeId prev, Fields line) {
            var register = line.object("register");
            refuseOthers(line.json(), FIELDS);
            refuseOthers(register.json(), REGISTER);
            if (!line.json().path("content").isObject()) {
                throw new IllegalArgumentException("content");
            }
            return new Change(
                    device,
                    seq,
                    prev,
                    line.whole("lamport", 1, Change.LIMIT - 1),
                    line.text("at"),
                    line.text("author"),
                    new Register(
                            register.name("kind"),
                            register.text("subject"),
                            register.text("item"),
                            register.text("period")),
                    Content.of(line.json().path("content")),
                    parents(line));
        }

        private static List<ChangeId> parents(Fields line) {
            var parents = line.texts("parents").stream().map(ChangeId::new).toList();
            if (parents.size() > Limits.PARENTS
                    || !List.copyOf(new TreeSet<>(parents)).equals(parents)) {
                throw new IllegalArgumentException("parents");
            }
            return parents;
        }

        private static void refuseOthers(JsonNode json, Set<String> fields) {
            if (json.size() != fields.size() || !fields.stream().allMatch(json::has)) {
                throw new IllegalArgumentException("fields");
            }
        }

        private String place() {
            return Messages.text("exchange.place", EntryNames.CHANGES, Integer.toString(number));
        }

        private Refusal invalid() {
            return new Refusal(ErrorCode.FILE_SCHEMA, place());
        }
    }
}
