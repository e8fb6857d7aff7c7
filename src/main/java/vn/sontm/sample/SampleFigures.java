package vn.sontm.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.base.Json;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.catalogue.Indicator;
import vn.sontm.programme.catalogue.Level;
import vn.sontm.programme.catalogue.Measure;
import vn.sontm.programme.catalogue.Part;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;

/** What a commune says of its indicators month by month: figures, and its own word where no threshold is known. */
final class SampleFigures {
    private final SampleData data;
    private final SampleUnit sample;
    private final CriteriaSets sets;
    private final Unit unit;
    private final Subjects subjects;

    SampleFigures(SampleData data, SampleUnit sample, Registers registers) {
        this.data = data;
        this.sample = sample;
        this.sets = CriteriaSets.from(registers);
        this.unit = Units.from(registers).get(sample.code());
        this.subjects = Subjects.from(registers);
    }

    /** All that is said in a month: everything in the first, later what has changed. */
    List<Statement> of(Period month) {
        return sample.sets().stream()
                .map(sets::get)
                .flatMap(set -> subjects(set)
                        .flatMap(subject -> set.indicators()
                                .flatMap(indicator -> said(new Entry(set, subject, indicator), month).stream())))
                .toList();
    }

    private Stream<String> subjects(CriteriaSet set) {
        return set.scope() == CriteriaSet.Scope.COMMUNE
                ? Stream.of(unit.code())
                : subjects.ofKind(unit.code(), set.level()).stream().map(subject -> subject.code());
    }

    /** One indicator of one subject. */
    private record Entry(CriteriaSet set, String subject, Indicator indicator) {
        String item() {
            return set.id() + "/" + indicator.code();
        }
    }

    private List<Statement> said(Entry entry, Period month) {
        if (sample.isMissing(entry.item())) {
            return List.of();
        }
        var first = month.equals(data.months().getFirst());
        var reason = sample.notApplicable(entry.item());
        if (reason.isPresent()) {
            return first ? List.of(declaration(entry, month, Verdict.NOT_APPLICABLE, reason.get())) : List.of();
        }
        var said = new ArrayList<Statement>();
        if (entry.indicator().composite()) {
            entry.indicator().parts().forEach(part -> part(entry, part, month).ifPresent(said::add));
        } else {
            figure(entry, month).ifPresent(said::add);
            if (level(entry, entry.indicator().measure()) instanceof Level.Unknown && turns(entry, month)) {
                said.add(declaration(entry, month, verdict(entry, month), data.reason()));
            }
        }
        return said;
    }

    private Optional<Statement> figure(Entry entry, Period month) {
        var measure = entry.indicator().measure();
        var given = sample.figure(entry.item(), month);
        var silent = measure.yearly() && !month.equals(data.months().getFirst())
                || sample.givesFigures(entry.item()) && given.isEmpty()
                || !speaks(entry, month);
        if (silent && given.isEmpty()) {
            return Optional.empty();
        }
        var made = PlausibleFigure.of(measure, threshold(entry, measure), entry.subject(), entry.item())
                .at(sample.hasReached(entry.item(), month), step(month));
        return Optional.of(value(entry, entry.item(), measure, month, given.orElse(made.toPlainString())));
    }

    private Optional<Statement> part(Entry entry, Part part, Period month) {
        var item = entry.item() + "#" + part.number();
        var applies = part.condition()
                .map(condition ->
                        sample.fact(condition.fact()).filter(condition::holds).isPresent())
                .orElse(true);
        if (!applies || level(entry, part.measure()) instanceof Level.Absent || !turns(entry, month)) {
            return Optional.empty();
        }
        var reached = part.number() > 1 || sample.hasReached(entry.item(), month);
        var made = PlausibleFigure.of(part.measure(), threshold(entry, part.measure()), entry.subject(), item)
                .at(reached, step(month));
        return Optional.of(value(entry, item, part.measure(), month, made.toPlainString()));
    }

    /** At first and at last; what is behind, or was so the month before, every month. */
    private boolean speaks(Entry entry, Period month) {
        return turns(entry, month) || month.equals(data.months().getLast()) || !sample.hasReached(entry.item(), month);
    }

    /** At first, and when the threshold is reached. */
    private boolean turns(Entry entry, Period month) {
        var first = month.equals(data.months().getFirst());
        return first
                || sample.isBehind(entry.item())
                        && sample.hasReached(entry.item(), month)
                        && !sample.hasReached(entry.item(), month.previous());
    }

    private int step(Period month) {
        return data.months().indexOf(month);
    }

    private Verdict verdict(Entry entry, Period month) {
        return sample.hasReached(entry.item(), month) ? Verdict.MET : Verdict.NOT_MET;
    }

    private Level level(Entry entry, Measure measure) {
        var year = data.months().getFirst().year();
        return measure.levels().at(entry.set().listsFor(unit.regions()), year);
    }

    private Optional<BigDecimal> threshold(Entry entry, Measure measure) {
        return level(entry, measure) instanceof Level.Known known ? Optional.of(known.value()) : Optional.empty();
    }

    private Statement value(Entry entry, String item, Measure measure, Period month, String figure) {
        var period = measure.yearly() ? "%04d".formatted(month.year()) : month.code();
        var content = Json.object().put("value", figure).put("note", data.note());
        return Statement.of(RegisterKind.VALUE, entry.subject(), item, period, content);
    }

    private static Statement declaration(Entry entry, Period month, Verdict verdict, String reason) {
        var content = Json.object().put("verdict", verdict.code()).put("reason", reason);
        return Statement.of(RegisterKind.DECLARATION, entry.subject(), entry.item(), month.code(), content);
    }
}
