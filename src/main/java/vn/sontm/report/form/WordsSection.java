package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Trace;

/** What the department concluded in the period, unit by unit and criterion by criterion, beside the unit's own word. */
final class WordsSection implements Section {
    /** One conclusion; the status is the unit's under the criterion. */
    private record Word(
            Population.Member member, CriterionStatus status, Entry entry, String criterion, Verdict verdict) {
        Verdict self() {
            return status.self();
        }
    }

    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var words = filling.office().units().stream()
                .flatMap(unit -> of(filling.request(), unit).stream())
                .toList();
        var text = SectionText.of(filling, section)
                .with("count", Figures.counted(words.size()))
                .with("met", Figures.counted(count(words, Verdict.MET)))
                .with("notMet", Figures.counted(count(words, Verdict.NOT_MET)))
                .with(
                        "differing",
                        Figures.counted(words.stream()
                                .filter(word -> word.verdict() != word.self())
                                .count()));
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        blocks.add(text.paragraph(words.isEmpty() ? "none" : "opening", origin(text.text("heading"), words)));
        if (!words.isEmpty()) {
            blocks.add(SectionTable.of(filling, section)
                    .of(words, (column, word) -> cell(filling.origins(), column, word), new RowGroup(List.of())));
        }
        return blocks;
    }

    private static List<Word> of(FormRequest request, UnitStatus unit) {
        var mark = "@" + request.issuer().code();
        return request.registers().ofUnit(RegisterKind.DEPARTMENT_WORD, unit.unit()).stream()
                .filter(entry -> entry.register().item().endsWith(mark))
                .filter(entry -> Period.read(entry.register().period())
                        .filter(period -> request.period().contains(period.last()))
                        .isPresent())
                .flatMap(entry -> status(unit, entry, mark).stream())
                .toList();
    }

    private static List<Word> status(UnitStatus unit, Entry entry, String mark) {
        var item = entry.register().item().substring(0, entry.register().item().length() - mark.length());
        return unit.sets().stream()
                .flatMap(set -> set.subjects().stream()
                        .filter(subject ->
                                subject.subject().equals(entry.register().subject()))
                        .flatMap(subject -> subject.criteria().stream()
                                .filter(criterion -> (set.id() + "/" + criterion.number()).equals(item))
                                .map(criterion -> word(new Population.Member(unit, set, subject), criterion, entry))))
                .toList();
    }

    private static Word word(Population.Member member, CriterionStatus criterion, Entry entry) {
        var code = entry.content().path("verdict").asText();
        var verdict = Stream.of(Verdict.values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElse(Verdict.NO_DATA);
        return new Word(
                member,
                criterion,
                entry,
                Messages.text(
                        "report.criterion.context",
                        Messages.text("report.criterion", Integer.toString(criterion.number()), criterion.name()),
                        member.set().name()),
                verdict);
    }

    private static long count(List<Word> words, Verdict verdict) {
        return words.stream().filter(word -> word.verdict() == verdict).count();
    }

    private static Cell cell(Origins origins, String column, Word word) {
        var cell = Cell.of(text(column, word));
        return switch (column) {
            case "self" -> cell.from(origins.criterion(word.member(), word.status()));
            case "verdict" -> cell.from(SentenceOrigins.entry(word.criterion(), word.entry()));
            default -> cell;
        };
    }

    private static Origin origin(String title, List<Word> words) {
        return () -> Trace.sum(
                title,
                words.stream()
                        .map(word -> Trace.Item.counted(
                                Messages.text(
                                        "report.origin.of",
                                        word.criterion(),
                                        word.member().title()),
                                Counting.word(word.verdict()),
                                true,
                                SentenceOrigins.entry(word.criterion(), word.entry()))));
    }

    private static String text(String column, Word word) {
        return switch (column) {
            case "unit" -> word.member().unit().name();
            case "criterion" -> word.criterion();
            case "self" -> Letters.of(word.self());
            case "verdict" -> Letters.of(word.verdict());
            case "note" -> word.entry().content().path("note").asText();
            default -> "";
        };
    }
}
