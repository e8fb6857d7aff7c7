package vn.sontm.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Hashes;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;

/** Minh chứng: adding, linking, listing, removing, and clearing out what nobody names any more. */
public final class EvidenceStore {
    /** Larger files do not fit the way on a stick; a scan of a hundred pages does. */
    static final int MEGABYTES = 100;

    private static final long LARGEST = MEGABYTES * 1024L * 1024;

    private final Workspace workspace;
    private final EvidenceFiles files;

    public EvidenceStore(Workspace workspace) {
        this.workspace = workspace;
        this.files = new EvidenceFiles(workspace);
    }

    public EvidenceFiles files() {
        return files;
    }

    /** As {@link #add(Path, Collection, Optional, Optional, boolean)}, large pictures reduced. */
    public Evidence add(
            Path file, Collection<String> indicators, Optional<LocalDate> date, Optional<LocalDate> expires) {
        return add(file, indicators, date, expires, false);
    }

    /**
     * Takes a copy of a file as evidence of this unit for indicators (set/code). A file that is evidence already gets
     * further links only. Refuses with {@link ErrorCode#EVIDENCE_INVALID} what is empty, too large or of a foreign kind.
     *
     * @param date of the document; of a photograph without one the day on which it was taken
     * @param whole keeps a large picture as it is; otherwise it is reduced, and the hash of the original is kept with it
     */
    public Evidence add(
            Path file,
            Collection<String> indicators,
            Optional<LocalDate> date,
            Optional<LocalDate> expires,
            boolean whole) {
        var name = Typed.text(file.getFileName().toString());
        var type = EvidenceTypes.of(name).orElseThrow(() -> invalid("evidence.type", EvidenceTypes.extension(name)));
        var bytes = read(file);
        var original = Hashes.sha256Hex(bytes);
        var statements = new ArrayList<Statement>();
        var known = withHash(original);
        var id = known.map(Evidence::id).orElseGet(() -> RandomIds.next(workspace.environment()));
        if (known.isEmpty()) {
            var exif = Exif.of(bytes);
            var kept = whole ? bytes : ReducedPicture.of(bytes, type, exif).orElse(bytes);
            var content = kept(name, type, kept, original);
            date.or(exif::taken).ifPresent(day -> content.put("date", day.toString()));
            expires.ifPresent(day -> content.put("expires", day.toString()));
            statements.add(statement(RegisterKind.EVIDENCE, id, content));
        } else if (known.get().sha256().equals(original)) {
            files.receive(original, bytes); // mends what was lost or damaged
        }
        indicators.forEach(indicator -> statements.add(linking(id, indicator)));
        workspace.append(statements);
        return find(id).orElseThrow();
    }

    private ObjectNode kept(String name, String type, byte[] bytes, String original) {
        var sha256 = Hashes.sha256Hex(bytes);
        files.receive(sha256, bytes);
        var content = Json.object()
                .put("name", name)
                .put("size", bytes.length)
                .put("sha256", sha256)
                .put("type", type);
        return sha256.equals(original) ? content : content.put("original", original);
    }

    /** Says on which day a document was issued and until when it holds; an empty day says nothing. */
    public List<Change> date(String id, Optional<LocalDate> date, Optional<LocalDate> expires) {
        var register = register(RegisterKind.EVIDENCE, get(id).unit(), id);
        var content = (ObjectNode)
                workspace.registers().find(register).orElseThrow().content().deepCopy();
        content.remove(List.of("date", "expires"));
        date.ifPresent(day -> content.put("date", day.toString()));
        expires.ifPresent(day -> content.put("expires", day.toString()));
        return workspace.append(List.of(new Statement(register, Content.of(content))));
    }

    /** Lets a piece of evidence serve another indicator. */
    public List<Change> link(String id, String indicator) {
        get(id);
        return workspace.append(List.of(linking(id, indicator)));
    }

    public List<Change> unlink(String id, String indicator, String reason) {
        var removal = Content.removal(Typed.required(reason, ErrorCode.REASON_MISSING));
        return workspace.append(List.of(
                new Statement(register(RegisterKind.EVIDENCE_LINK, get(id).unit(), id + "|" + indicator), removal)));
    }

    /** Ends the register of a piece and of its links; the bytes stay until {@link #clean}. */
    public List<Change> remove(String id, String reason) {
        var removal = Content.removal(Typed.required(reason, ErrorCode.REASON_MISSING));
        var piece = get(id);
        var statements = new ArrayList<Statement>();
        statements.add(new Statement(register(RegisterKind.EVIDENCE, piece.unit(), id), removal));
        piece.indicators()
                .forEach(indicator -> statements.add(new Statement(
                        register(RegisterKind.EVIDENCE_LINK, piece.unit(), id + "|" + indicator), removal)));
        return workspace.append(statements);
    }

    /** Everything known, of this unit or, at the office, of all. */
    public List<Evidence> list() {
        return listed(
                workspace.registers().all(RegisterKind.EVIDENCE),
                workspace.registers().all(RegisterKind.EVIDENCE_LINK));
    }

    public List<Evidence> ofUnit(String unit) {
        return listed(
                workspace.registers().ofUnit(RegisterKind.EVIDENCE, unit),
                workspace.registers().ofUnit(RegisterKind.EVIDENCE_LINK, unit));
    }

    public Optional<Evidence> find(String id) {
        return list().stream().filter(piece -> piece.id().equals(id)).findFirst();
    }

    /** Refuses with {@link ErrorCode#EVIDENCE_UNKNOWN}. */
    public Evidence get(String id) {
        return find(id).orElseThrow(() -> new Refusal(ErrorCode.EVIDENCE_UNKNOWN, id));
    }

    /** What "Dọn kho" deleted. */
    public record Cleaned(int files, long bytes) {}

    /** Deletes the bytes that no live register names: those that any side of a disagreement names stay. */
    public Cleaned clean() {
        var live = live();
        var doomed =
                files.all().stream().filter(sha256 -> !live.contains(sha256)).toList();
        var bytes = doomed.stream().mapToLong(files::size).sum();
        doomed.forEach(files::delete);
        return new Cleaned(doomed.size(), bytes);
    }

    private Set<String> live() {
        var live = new HashSet<String>();
        workspace
                .registers()
                .all(RegisterKind.EVIDENCE)
                .forEach(entry -> live.add(entry.content().path("sha256").asText()));
        workspace.store().conflicts().stream()
                .flatMap(heads -> heads.changes().stream())
                .forEach(change ->
                        live.add(change.content().json().path("sha256").asText()));
        workspace.store().withoutEffect().stream()
                .filter(change -> change.register().kind().equals(RegisterKind.EVIDENCE.code()))
                .forEach(change ->
                        live.add(change.content().json().path("sha256").asText()));
        return live;
    }

    private List<Evidence> listed(List<Entry> pieces, List<Entry> links) {
        return pieces.stream()
                .map(entry -> Evidence.of(
                        entry,
                        indicators(entry, links),
                        files.has(entry.content().path("sha256").asText())))
                .toList();
    }

    private static List<String> indicators(Entry piece, List<Entry> links) {
        var prefix = piece.register().item() + "|";
        return links.stream()
                .map(Entry::register)
                .filter(link -> link.subject().equals(piece.register().subject()))
                .map(Register::item)
                .filter(item -> item.startsWith(prefix))
                .map(item -> item.substring(prefix.length()))
                .toList();
    }

    private Optional<Evidence> withHash(String sha256) {
        return ofUnit(workspace.identity().unit()).stream()
                .filter(piece ->
                        piece.sha256().equals(sha256) || piece.original().equals(sha256))
                .findFirst();
    }

    private byte[] read(Path file) {
        var disk = workspace.environment().disk();
        try {
            if (disk.size(file) > LARGEST) {
                throw invalid("evidence.large", MEGABYTES);
            }
            var bytes = disk.read(file);
            if (bytes.length == 0) {
                throw invalid("evidence.empty");
            }
            return bytes;
        } catch (IOException e) {
            throw invalid("evidence.missing", file.toString());
        }
    }

    private Statement linking(String id, String indicator) {
        return statement(RegisterKind.EVIDENCE_LINK, id + "|" + indicator, Json.object());
    }

    private Statement statement(RegisterKind kind, String item, ObjectNode content) {
        return Statement.of(kind, workspace.identity().unit(), item, "", content);
    }

    private static Register register(RegisterKind kind, String unit, String item) {
        return new Register(kind.code(), unit, item, "");
    }

    private static Refusal invalid(String key, Object... arguments) {
        return new Refusal(ErrorCode.EVIDENCE_INVALID, Messages.text(key, arguments));
    }
}
