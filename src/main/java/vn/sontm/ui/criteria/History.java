package vn.sontm.ui.criteria;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.FigureText;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.Measure;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Moments;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.VerdictMark;

/** Everything that was ever said about one indicator, as sentences, the newest first. */
record History(Snapshot snapshot, Measure measure) {
    /** @param whole the indicator that a part belongs to: words are declared on it */
    List<String> of(String subject, String item, String whole) {
        var figures = changes(RegisterKind.VALUE, subject, item);
        var words = changes(RegisterKind.DECLARATION, subject, whole);
        return Stream.concat(figures, words)
                .sorted(Comparator.comparing(Change::lamport).reversed())
                .map(this::sentence)
                .toList();
    }

    private Stream<Change> changes(RegisterKind kind, String subject, String item) {
        return snapshot.registers().ofUnit(kind, snapshot.identity().unit()).stream()
                .map(Entry::register)
                .filter(register ->
                        register.subject().equals(subject) && register.item().equals(item))
                .flatMap(register -> snapshot.workspace().store().history(register).stream());
    }

    private String sentence(Change change) {
        var when = Moments.words(change.at());
        return Messages.text("criteria.history", when, change.author(), said(change), label(change.register()));
    }

    private String said(Change change) {
        var json = change.content().json();
        if (change.content().isRemoval()) {
            return Messages.text("criteria.history.removed");
        }
        if (change.register().kind().equals(RegisterKind.VALUE.code())) {
            var figure =
                    FigureText.of(measure, new BigDecimal(json.path("value").asText()));
            return Messages.text(
                            "criteria.history.figure",
                            figure,
                            FigureText.choices(measure).isEmpty() ? measure.unit() : "")
                    .strip();
        }
        return Messages.text(
                "criteria.history.declared",
                VerdictMark.word(Verdict.of(json.path("verdict").asText())),
                json.path("reason").asText());
    }

    private static String label(Register register) {
        return Period.parse(register.period()).label();
    }
}
