package vn.sontm.ui.today;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            outlook(member, said, course, end)
                    .filter(outlook -> outlook.misses(target))
                    .ifPresent(outlook -> missing.add(new Expected(member, outlook, target)));
        }
        missing.sort((one, other) -> Long.compare(gap(other), gap(one)));
        return Topic.of("outlook", "matrix", "", missing, this::line)
                .noted(Messages.text("today.outlook.note", Outlook.MOST, Outlook.FEWEST));
    }

    /** @param said the last months that the unit said something for, the latest first: only the ends of them are judged */
    private static Optional<Outlook> outlook(
            Population.Member member, List<YearMonth> said, Course course, YearMonth end) {
        var last = first(said, member, course);
        var first = first(said.reversed(), member, course);
        return last.flatMap(to -> first.filter(
                        from -> said.indexOf(from.month()) - said.indexOf(to.month()) + 1 >= Outlook.FEWEST)
                .map(from -> Outlook.between(from, to, end, member.subject().required())));
    }

    private static Optional<Point> first(List<YearMonth> months, Population.Member member, Course course) {
        return months.stream()
                .flatMap(month -> course.met(month, member).stream().map(met -> new Point(month, met)))
                .findFirst();
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

    /** The last months of the year so far that each unit said something for, the latest first. */
    private Map<String, List<YearMonth>> months() {
        var last = new HashMap<String, List<YearMonth>>();
        snapshot.workspace()
                .store()
                .months(
                        List.of(RegisterKind.VALUE, RegisterKind.DECLARATION, RegisterKind.SUBMISSION),
                        snapshot.period().year())
                .forEach((unit, months) -> last.put(
                        unit,
                        months.reversed().stream()
                                .filter(month ->
                                        !month.isAfter(snapshot.period().last()))
                                .limit(Outlook.MOST)
                                .toList()));
        return last;
    }
}
