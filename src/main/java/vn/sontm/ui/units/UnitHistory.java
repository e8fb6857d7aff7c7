package vn.sontm.ui.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.unit.Attribute;
import vn.sontm.programme.unit.Decision;
import vn.sontm.programme.unit.Formation;
import vn.sontm.programme.unit.Succession;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;
import vn.sontm.ui.common.AttributeWords;

/** What happened to a unit, in sentences, the earliest first. */
record UnitHistory(Unit unit, Units units) {
    private record Event(LocalDate on, String sentence) {}

    List<String> sentences() {
        var events = new ArrayList<Event>();
        units.formations(unit.code()).forEach(formation -> events.add(formed(formation)));
        if (events.isEmpty() && units.earlierCodes(unit.code()).size() == 1) {
            unit.span().from().ifPresent(from -> events.add(event("founded", from, unit.founded())));
        }
        unit.attributes().stream()
                .filter(attribute -> attribute.span().from().isPresent())
                .forEach(attribute -> events.add(held(attribute)));
        unit.successors().forEach(next -> events.add(ended(next)));
        if (unit.successors().isEmpty()) {
            unit.span().until().ifPresent(until -> events.add(event("ended", until.plusDays(1), unit.ended())));
        }
        return events.stream()
                .sorted(Comparator.comparing(Event::on))
                .map(Event::sentence)
                .toList();
    }

    private Event formed(Formation formation) {
        var decision = formation.from().stream()
                .flatMap(code -> units.find(code).stream())
                .flatMap(from -> from.successors().stream())
                .filter(next ->
                        next.unit().equals(formation.unit()) && next.on().equals(formation.on()))
                .map(Succession::decision)
                .findFirst()
                .orElse(Decision.NONE);
        var names = formation.from().stream()
                .map(code -> name(code, formation.on().minusDays(1)))
                .collect(Collectors.joining(", "));
        var key = formation.kind() == Succession.Kind.SPLIT ? "split-from" : "merged-from";
        return event(key, formation.on(), decision, names);
    }

    private Event held(Attribute attribute) {
        var value = UnitWords.value(attribute, units);
        return event(
                "held",
                attribute.span().from().orElseThrow(),
                attribute.decision(),
                AttributeWords.pair(attribute.name(), value));
    }

    private Event ended(Succession next) {
        var stays = next.unit().equals(unit.code());
        var key = stays ? "split-rest" : next.kind().code();
        return event(key, next.on(), next.decision(), name(next.unit(), next.on()) + " (" + next.unit() + ")");
    }

    private String name(String code, LocalDate day) {
        return units.find(code).map(known -> known.fullNameOn(day)).orElse(code);
    }

    private static Event event(String key, LocalDate on, Decision decision, String... about) {
        var what = about.length == 0 ? "" : about[0];
        return new Event(
                on, Messages.text("units.history." + key, VietnameseNumbers.format(on), what, UnitWords.by(decision)));
    }
}
