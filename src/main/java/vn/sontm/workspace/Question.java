package vn.sontm.workspace;

import java.time.LocalDate;
import java.util.Optional;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;

/**
 * A question of an office on a figure, and what came back.
 *
 * @param id the item of its register
 * @param subject a unit code, or unit/subject
 * @param about set/number or set/code; empty where it is about the unit as a whole
 * @param due the day by which an answer is wanted
 * @param at when it was asked, information only
 */
public record Question(
        String id,
        String subject,
        String about,
        String text,
        Optional<LocalDate> due,
        String at,
        String author,
        Optional<Answer> answer) {
    /** What the unit answered. */
    public record Answer(String text, String at, String author) {
        static Answer of(Entry entry) {
            return new Answer(entry.content().path("text").asText(), entry.at(), entry.author());
        }
    }

    static Question of(Entry entry, Optional<Entry> answer) {
        var content = entry.content();
        return new Question(
                entry.register().item(),
                entry.register().subject(),
                content.path("about").asText(),
                content.path("text").asText(),
                Recorded.day(content.path("due")),
                entry.at(),
                entry.author(),
                answer.map(Answer::of));
    }

    public boolean isOpen() {
        return answer.isEmpty();
    }

    /** Open although the day has passed. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && due.filter(today::isAfter).isPresent();
    }
}
