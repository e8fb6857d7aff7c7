package vn.sontm.ui.home;

import java.util.List;
import java.util.stream.Collectors;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Snapshot;

/** What the office asks of this unit and nobody has answered. */
final class OpenQuestions {
    private OpenQuestions() {}

    /** What they are about, as {@code set/code}. */
    static List<String> of(Snapshot snapshot) {
        var unit = snapshot.identity().unit();
        var answered = snapshot.registers().ofUnit(RegisterKind.ANSWER, unit).stream()
                .map(OpenQuestions::key)
                .collect(Collectors.toSet());
        return snapshot.registers().ofUnit(RegisterKind.QUESTION, unit).stream()
                .filter(question -> !answered.contains(key(question)))
                .map(question -> question.content().path("about").asText())
                .toList();
    }

    private static String key(Entry entry) {
        return entry.register().subject() + "|" + entry.register().item();
    }
}
