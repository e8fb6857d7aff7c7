package vn.sontm.ui.today;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.outlook.Outlook;
import vn.sontm.programme.outlook.Outlook.Point;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.form.Population;
import vn.sontm.ui.common.Snapshot;

/** Which units would miss their target of the year if they went on as in the last months that they have figures of. */
record Outlooks(Snapshot snapshot, String set) {
    private record Expected(Population.Member member, Outlook outlook, long target) {}

    Topic topic() {
        var months = months();
        var course = new HashMap<YearMonth, Map<String, Long>>();
        var judged = months.values().stream().flatMap(List::stream).distinct().toList();
        snapshot.offices(judged.stream().map(Period::month).toList());
        judged.forEach(month -> course.put(month, met(month)));
        var population = Population.of(snapshot.office(), set);
        var end = YearMonth.of(snapshot.period().year(), 12);
        var missing = new ArrayList<Expected>();
        for (var member : population.members()) {
            var subject = member.subject();
            var points = months.getOrDefault(member.unit().unit(), List.of()).stream()
                    .filter(month -> course.get(month).containsKey(subject.subject()))
                    .map(month -> new Point(month, course.get(month).get(subject.subject())))
                    .toList();
            var target = member.subject().aimed();
            Outlook.of(points, end, subject.required())
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

    /** The last months of the year so far that each unit said something for. */
    private Map<String, List<YearMonth>> months() {
        var said = new HashMap<String, TreeSet<YearMonth>>();
        for (var kind : List.of(RegisterKind.VALUE, RegisterKind.DECLARATION, RegisterKind.SUBMISSION)) {
            snapshot.registers()
                    .all(kind)
                    .forEach(entry -> month(entry)
                            .ifPresent(month -> said.computeIfAbsent(
                                            entry.register().unit(), unit -> new TreeSet<>())
                                    .add(month)));
        }
        var last = new HashMap<String, List<YearMonth>>();
        said.forEach((unit, months) -> last.put(
                unit, months.descendingSet().stream().limit(Outlook.MOST).toList()));
        return last;
    }

    private Optional<YearMonth> month(Entry entry) {
        return Period.read(entry.register().period())
                .filter(period -> period.kind() == Period.Kind.MONTH)
                .map(Period::last)
                .filter(month -> month.getYear() == snapshot.period().year()
                        && !month.isAfter(snapshot.period().last()));
    }

    /** By subject, as the official totals count. */
    private Map<String, Long> met(YearMonth month) {
        var office = snapshot.at(Period.month(month)).office();
        var population = Population.of(office, set);
        var met = new HashMap<String, Long>();
        population
                .members()
                .forEach(member ->
                        met.put(member.subject().subject(), member.subject().counted()));
        return met;
    }
}
