package vn.sontm.programme.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.ledger.Register;
import vn.sontm.programme.catalogue.Indicator;
import vn.sontm.programme.catalogue.RequiredDocument;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/** The papers of one unit: those asked for, and the evidence that is said to be one of them. */
public final class Proofs {
    private record Asked(String key, RequiredDocument document, Optional<Register> added) {}

    private final Map<String, Entry> evidence = new HashMap<>();
    private final Map<String, List<String>> byDocument = new HashMap<>();
    private final Map<String, List<Asked>> added = new HashMap<>();

    /**
     * @param evidence of the unit
     * @param files which evidence is which paper, as {@code evidence|document}
     * @param asked papers that the unit and the offices above it ask for
     */
    public Proofs(Collection<Entry> evidence, Collection<Entry> files, Collection<Entry> asked) {
        evidence.forEach(entry -> this.evidence.put(entry.register().item(), entry));
        files.forEach(this::file);
        asked.forEach(
                entry -> added.computeIfAbsent(entry.content().path("about").asText(), item -> new ArrayList<>())
                        .add(new Asked(entry.register().item(), document(entry), Optional.of(entry.register()))));
    }

    /** @param offices codes of the units above */
    public static Proofs of(Registers registers, String unit, Collection<String> offices) {
        return new Proofs(
                registers.ofUnit(RegisterKind.EVIDENCE, unit),
                registers.ofUnit(RegisterKind.DOCUMENT_FILE, unit),
                registers.all(RegisterKind.REQUIRED_DOCUMENT).stream()
                        .filter(entry -> entry.register().subject().equals(unit)
                                || offices.contains(entry.register().subject()))
                        .toList());
    }

    private void file(Entry entry) {
        var names = entry.register().item().split("\\|", 2);
        if (names.length == 2 && evidence.containsKey(names[0])) {
            byDocument.computeIfAbsent(names[1], document -> new ArrayList<>()).add(names[0]);
        }
    }

    private static RequiredDocument document(Entry entry) {
        var content = entry.content();
        return new RequiredDocument(
                entry.register().item(),
                content.path("name").asText(),
                content.path("source").asText(),
                Recorded.day(content.path("from")),
                Recorded.day(content.path("until")));
    }

    /** What is asked for on a day, the catalogue's own first; none where nobody has said what is needed. */
    public List<ProofDocument> documents(String set, Indicator indicator, LocalDate day) {
        var item = set + "/" + indicator.code();
        var all = new ArrayList<Asked>();
        indicator
                .documents()
                .forEach(document -> all.add(new Asked(item + "/" + document.id(), document, Optional.empty())));
        all.addAll(added.getOrDefault(item, List.of()));
        return all.stream()
                .filter(asked -> asked.document().isAskedOn(day))
                .map(asked -> stands(asked, day))
                .toList();
    }

    /** How many papers are missing or have expired. */
    public int lacking(String set, Indicator indicator, LocalDate day) {
        return (int) documents(set, indicator, day).stream()
                .filter(document -> document.state() != DocumentState.PRESENT)
                .count();
    }

    /** Missing stands before expired: what was never there weighs more. */
    public static Optional<DocumentState> worst(Collection<ProofDocument> documents) {
        return List.of(DocumentState.MISSING, DocumentState.EXPIRED, DocumentState.PRESENT).stream()
                .filter(state -> documents.stream().anyMatch(document -> document.state() == state))
                .findFirst();
    }

    private ProofDocument stands(Asked asked, LocalDate day) {
        var pieces = byDocument.getOrDefault(asked.key(), List.of());
        return new ProofDocument(asked.key(), asked.document(), asked.added(), state(pieces, day), pieces);
    }

    /** One that still holds is enough. */
    private DocumentState state(List<String> pieces, LocalDate day) {
        if (pieces.isEmpty()) {
            return DocumentState.MISSING;
        }
        return pieces.stream().allMatch(piece -> isExpired(piece, day)) ? DocumentState.EXPIRED : DocumentState.PRESENT;
    }

    private boolean isExpired(String piece, LocalDate day) {
        return Recorded.day(evidence.get(piece).content().path("expires"))
                .filter(last -> last.isBefore(day))
                .isPresent();
    }
}
