package vn.sontm.ui.today;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.outlook.Outlook;
import vn.sontm.programme.outlook.Outlook.Point;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.form.Population;
import vn.sontm.ui.common.Snapshot;

/** Which units would miss their target of the year if they went on as in the last months that they have figures of. */
record Outlooks(Snapshot snapshot, String set) {
    private record Expected(Population.Member member, Outlook outlook, long target) {}

    Topic topic() {
        var months = months();
        var course = new Course(snapshot, set);
        var end = YearMonth.of(snapshot.period().year(), 12);
        var missing = new ArrayList<Expected>();
        for (var member : Population.of(snapshot.office(), set).members()) {
            var target = member.subject().aimed();
            var said = months.getOrDefault(member.unit().unit(), List.of());
            Outlook.of(
                            said,
                            month -> course.met(month, member),
                            end,
                            member.subject().required())
                    .filter(outlook -> outlook.misses(target))
                    .ifPresent(outlook -> missing.add(new Expected(member, outlook, target)));
        }
        missing.sort((one, other) -> Long.compare(gap(other), gap(one)));
        return Topic.of("outlook", "matrix", "", missing, this::line)
                .noted(Messages.text("today.outlook.note", Outlook.MOST, Outlook.FEWEST));
    }

    private static long gap(Expected expected) {
        return expected.target() - expected.outlook().expected();
    }

    private Line line(Expected expected) {
        var outlook = expected.outlook();
        var subject = expected.member().subject().subject();
        var unit = expected.member().unit().name();
        return new Line(
                subject.contains("/")
                        ? Messages.text(
                                "agenda.subject", expected.member().subject().name(), unit)
                        : unit,
                Messages.text(
                        "today.outlook.line",
                        outlook.first().met(),
                        outlook.last().met(),
                        outlook.expected(),
                        expected.target()),
                false,
                "matrix",
                subject,
                Stream.of(outlook.first(), outlook.last()).map(Outlooks::step).toList());
    }

    private static Line.Step step(Point point) {
        var month = Period.month(point.month());
        return new Line.Step(month, Messages.text("today.outlook.step", month.label(), point.met()));
    }

    /** The months of the year so far that each unit said something for. */
    private Map<String, List<YearMonth>> months() {
        var soFar = new HashMap<String, List<YearMonth>>();
        snapshot.workspace()
                .store()
                .months(
                        List.of(RegisterKind.VALUE, RegisterKind.DECLARATION, RegisterKind.SUBMISSION),
                        snapshot.period().year())
                .forEach((unit, months) -> soFar.put(
                        unit,
                        months.stream()
                                .filter(month ->
                                        !month.isAfter(snapshot.period().last()))
                                .toList()));
        return soFar;
    }
}
