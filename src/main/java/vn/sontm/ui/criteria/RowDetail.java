package vn.sontm.ui.criteria;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.programme.proof.ProofDocument;
import vn.sontm.programme.proof.Proofs;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Unit;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Evidence;
import vn.sontm.workspace.EvidenceStore;
import vn.sontm.workspace.Question;
import vn.sontm.workspace.Questions;

/** What lies behind one row: how its figure came about, what proves it, what was said about it. */
record RowDetail(
        List<String> history,
        List<Evidence> evidence,
        List<ProofDocument> documents,
        List<Question> questions,
        List<Entry> comments,
        List<Word> words,
        Villages villages) {
    /** What an office or a department concluded. */
    record Word(String word, String unit, String verdict, String note, String period) {}

    private static List<ProofDocument> documents(Snapshot snapshot, String item) {
        var day = snapshot.period().lastDay();
        var unit = snapshot.identity().unit();
        var offices =
                snapshot.units().ancestors(unit, day).stream().map(Unit::code).toList();
        var set = item.substring(0, item.indexOf('/'));
        return Proofs.of(snapshot.registers(), unit, offices)
                .documents(set, snapshot.sets().indicator(item), day);
    }

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
                documents(snapshot, whole),
                questions(snapshot, subject, whole),
                comments(snapshot, subject, whole),
                words(snapshot, subject, whole),
                Villages.of(snapshot, row.cell()));
    }

    /** Of the indicator and of its criterion as a whole, the earliest first. */
    private static List<Question> questions(Snapshot snapshot, String subject, String item) {
        return new Questions(snapshot.workspace())
                .list().stream()
                        .filter(question -> question.subject().equals(subject) && isAbout(question.about(), item))
                        .sorted(Comparator.comparing(Question::at))
                        .toList();
    }

    private static List<Entry> comments(Snapshot snapshot, String subject, String item) {
        return snapshot
                .registers()
                .ofUnit(RegisterKind.COMMENT, snapshot.identity().unit())
                .stream()
                .filter(entry -> entry.register().subject().equals(subject))
                .filter(entry -> isAbout(entry.content().path("about").asText(), item))
                .sorted(Comparator.comparing(Entry::at))
                .toList();
    }

    private static boolean isAbout(String about, String item) {
        return about.equals(item) || about.equals(item.replaceFirst("\\.[^./]*$", ""));
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
