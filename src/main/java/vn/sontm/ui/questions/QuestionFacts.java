package vn.sontm.ui.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sontm.ledger.Role;
import vn.sontm.ui.common.QuestionWords;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Question;
import vn.sontm.workspace.Questions;

/**
 * The questions that concern this workspace, open ones first.
 *
 * @param asks whether questions may be asked here
 * @param answers whether they are answered here
 * @param subjects whom a question may be put to
 * @param topics what it may be about
 */
record QuestionFacts(boolean asks, boolean answers, List<Row> rows, List<Choice> subjects, List<Choice> topics) {
    QuestionFacts {
        rows = List.copyOf(rows);
        subjects = List.copyOf(subjects);
        topics = List.copyOf(topics);
    }

    /**
     * One question.
     *
     * @param about the criterion or indicator in words; empty where it is about the unit as a whole
     * @param state in a word
     * @param own whether this workspace's unit has asked it
     * @param draft an answer that was begun
     */
    record Row(
            Question question,
            String unit,
            String about,
            boolean overdue,
            String state,
            boolean own,
            Optional<String> draft) {}

    static QuestionFacts of(Snapshot snapshot) {
        var names = new QuestionNames(snapshot);
        var role = snapshot.identity().role();
        return new QuestionFacts(
                role == Role.OFFICE,
                role == Role.COMMUNE,
                questions(snapshot)
                        .map(question -> row(snapshot, names, question))
                        .toList(),
                role == Role.OFFICE ? names.subjects() : List.of(),
                role == Role.OFFICE ? names.topics() : List.of());
    }

    /** To answer, where questions are answered; else those that got no answer in time. */
    static int waiting(Snapshot snapshot) {
        Predicate<Question> urgent = snapshot.identity().role() == Role.COMMUNE
                ? Question::isOpen
                : question -> question.isOverdue(snapshot.today());
        return (int) questions(snapshot).filter(urgent).count();
    }

    private static Stream<Question> questions(Snapshot snapshot) {
        var identity = snapshot.identity();
        return new Questions(snapshot.workspace())
                .list().stream()
                        .filter(question -> identity.role() != Role.COMMUNE
                                || QuestionNames.unit(question.subject()).equals(identity.unit()));
    }

    private static Row row(Snapshot snapshot, QuestionNames names, Question question) {
        return new Row(
                question,
                names.subject(question.subject()),
                names.about(question.about()),
                question.isOverdue(snapshot.today()),
                QuestionWords.state(question, snapshot.today()),
                question.id().endsWith("@" + snapshot.identity().unit()),
                snapshot.workspace().drafts().find(draft(question)));
    }

    /** Names the draft of an answer. */
    static String draft(Question question) {
        return "answer " + question.subject() + " " + question.id();
    }
}
