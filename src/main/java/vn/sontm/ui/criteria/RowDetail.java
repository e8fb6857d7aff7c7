package vn.sontm.ui.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Evidence;
import vn.sontm.workspace.EvidenceStore;

/** What lies behind one row: how its figure came about, what proves it, what was said about it. */
record RowDetail(List<String> history, List<Evidence> evidence, List<Talk> talks, List<Word> words, Villages villages) {
    /**
     * A question of the office or a comment of the commune.
     *
     * @param question id of the register; empty for a comment
     */
    record Talk(Optional<String> question, String who, String at, String text, Optional<String> answer) {}

    /** What an office or a department concluded. */
    record Word(String word, String unit, String verdict, String note, String period) {}

    static RowDetail of(Snapshot snapshot, String subject, EntryRow row) {
        var item = row.cell()
                .map(EntryCell::item)
                .orElse(snapshot.set() + "/" + row.status().code());
        var whole = item.contains("#") ? item.substring(0, item.indexOf('#')) : item;
        return new RowDetail(
                new History(snapshot, row.measure()).of(subject, item, whole),
                new EvidenceStore(snapshot.workspace())
                        .ofUnit(snapshot.identity().unit()).stream()
                                .filter(piece -> piece.indicators().contains(whole)
                                        || piece.indicators().contains(item))
                                .toList(),
                talks(snapshot, subject, whole),
                words(snapshot, subject, whole),
                Villages.of(snapshot, row.cell()));
    }

    private static List<Talk> talks(Snapshot snapshot, String subject, String item) {
        return Stream.concat(
                        about(snapshot, RegisterKind.QUESTION, subject, item),
                        about(snapshot, RegisterKind.COMMENT, subject, item))
                .sorted(Comparator.comparing(Entry::at))
                .map(entry -> talk(snapshot, entry))
                .toList();
    }

    private static Stream<Entry> about(Snapshot snapshot, RegisterKind kind, String subject, String item) {
        return snapshot.registers().ofUnit(kind, snapshot.identity().unit()).stream()
                .filter(entry -> entry.register().subject().equals(subject))
                .filter(entry -> isAbout(entry.content(), item));
    }

    private static boolean isAbout(JsonNode content, String item) {
        var about = content.path("about").asText();
        var criterion = item.replaceFirst("\\.[^./]*$", "");
        return about.equals(item) || about.equals(criterion);
    }

    private static Talk talk(Snapshot snapshot, Entry entry) {
        var isQuestion = entry.register().kind().equals(RegisterKind.QUESTION.code());
        var id = entry.register().item();
        var answer = new Register(RegisterKind.ANSWER.code(), entry.register().subject(), id, "");
        return new Talk(
                isQuestion ? Optional.of(id) : Optional.empty(),
                entry.author(),
                entry.at(),
                entry.content().path("text").asText(),
                snapshot.registers()
                        .find(answer)
                        .map(found -> found.content().path("text").asText()));
    }

    private static List<Word> words(Snapshot snapshot, String subject, String item) {
        var criterion = item.replaceFirst("\\.[^./]*$", "");
        return Stream.of(RegisterKind.CONCLUSION, RegisterKind.DEPARTMENT_WORD)
                .flatMap(kind ->
                        snapshot.registers().ofUnit(kind, snapshot.identity().unit()).stream())
                .filter(entry -> entry.register().subject().equals(subject))
                .filter(entry -> entry.register().item().startsWith(criterion + "@"))
                .sorted(Comparator.comparing(entry -> entry.register().period()))
                .map(entry -> word(snapshot, entry))
                .toList();
    }

    private static Word word(Snapshot snapshot, Entry entry) {
        var item = entry.register().item();
        var unit = item.substring(item.indexOf('@') + 1);
        return new Word(
                entry.content().path("word").asText(),
                snapshot.units()
                        .find(unit)
                        .map(known -> known.fullNameOn(snapshot.period().lastDay()))
                        .orElse(unit),
                entry.content().path("verdict").asText(),
                entry.content().path("note").asText(),
                entry.register().period());
    }
}
