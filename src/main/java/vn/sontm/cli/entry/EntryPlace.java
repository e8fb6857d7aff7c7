package vn.sontm.cli.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.cli.frame.Addresses;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Written;
import vn.sontm.ledger.Change;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.workspace.Workspace;

/**
 * What a figure or a word is about.
 *
 * @param subject a unit, or unit/subject
 * @param indicator set/code or set/code#part
 */
record EntryPlace(String subject, String indicator, Period period) {
    /** How the indicator stands now; refuses with {@link ErrorCode#INDICATOR_UNKNOWN} what does not concern the subject. */
    IndicatorStatus status(Workspace workspace) {
        var slash = subject.indexOf('/');
        var unit = slash < 0 ? subject : subject.substring(0, slash);
        return Assessments.of(workspace.registers()).unit(unit, period).sets().stream()
                .filter(set -> indicator.startsWith(set.id() + "/"))
                .flatMap(this::indicators)
                .findFirst()
                .orElseThrow(() -> new Refusal(ErrorCode.INDICATOR_UNKNOWN, indicator));
    }

    /**
     * What was written there, and how the indicator stands now.
     *
     * @param said the figure or the verdict, in words
     * @param more further lines for people
     */
    Answer answer(Addresses addresses, List<Change> changes, IndicatorStatus status, String said, List<String> more) {
        var lines = new ArrayList<String>();
        lines.add(Written.line(
                changes, Messages.text("cli.set.what", indicator, addresses.name(subject), period.label(), said)));
        lines.addAll(more);
        var json = Written.json(changes).put("period", period.code());
        return Answer.of(lines, json.set("indicator", StatusJson.indicator(status)));
    }

    private Stream<IndicatorStatus> indicators(SetStatus set) {
        var code = indicator.substring(set.id().length() + 1);
        return set.subjects().stream()
                .filter(status -> status.subject().equals(subject))
                .flatMap(status -> status.criteria().stream())
                .flatMap(criterion -> criterion.indicators().stream())
                .flatMap(status -> Stream.concat(Stream.of(status), status.parts().stream()))
                .filter(status -> status.code().equals(code));
    }
}
