package vn.sontm.ui.questions;

import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.Criterion;
import vn.sontm.programme.unit.Subject;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.ui.common.SetNames;
import vn.sontm.ui.common.Snapshot;

/** What subjects, criteria and indicators are called in a question. */
final class QuestionNames {
    private final Snapshot snapshot;
    private final Subjects subjects;

    QuestionNames(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.subjects = Subjects.from(snapshot.registers());
    }

    /** The unit's part of {@code unit/subject}. */
    static String unit(String subject) {
        return subject.replaceFirst("/.*", "");
    }

    String subject(String code) {
        var unit = snapshot.units().nameOn(unit(code), snapshot.today());
        return subjects.find(code)
                .map(subject -> Messages.text("agenda.subject", subject.name(), unit))
                .orElse(unit);
    }

    /** Communes below this office, each followed by its residential areas and gardens. */
    List<Choice> subjects() {
        return snapshot.units().communes(snapshot.identity().unit(), snapshot.today()).stream()
                .flatMap(unit -> Stream.concat(
                        Stream.of(unit.code()),
                        subjects.ofUnit(unit.code()).stream().map(Subject::code)))
                .map(code -> new Choice(code, subject(code)))
                .toList();
    }

    /** Nothing in particular, then every criterion of every set. */
    List<Choice> topics() {
        var all = snapshot.sets().all().stream()
                .flatMap(set -> set.criteria().stream().map(criterion -> topic(set, criterion)));
        return Stream.concat(Stream.of(new Choice("", Messages.text("questions.about.unit"))), all)
                .toList();
    }

    private Choice topic(CriteriaSet set, Criterion criterion) {
        return new Choice(set.id() + "/" + criterion.number(), name(set, criterion));
    }

    /** A criterion or an indicator in words; what is unknown here as it stands. */
    String about(String item) {
        var slash = item.lastIndexOf('/');
        if (slash < 0) {
            return item;
        }
        var code = item.substring(slash + 1).replaceFirst("#.*", "");
        return snapshot.sets()
                .find(item.substring(0, slash))
                .flatMap(set -> set.indicator(code)
                        .map(indicator -> Messages.text("questions.indicator", code, indicator.name()))
                        .or(() -> set.criteria().stream()
                                .filter(criterion ->
                                        Integer.toString(criterion.number()).equals(code))
                                .findFirst()
                                .map(criterion -> name(set, criterion))))
                .orElse(item);
    }

    private static String name(CriteriaSet set, Criterion criterion) {
        return Messages.text(
                "questions.criterion",
                Integer.toString(criterion.number()),
                criterion.name(),
                SetNames.brief(set.title()));
    }
}
