package vn.sontm.programme.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.Quotation;
import vn.sontm.programme.plan.TextSection;
import vn.sontm.programme.unit.Unit;

/** Quoted words stand where the data says, and the units that they list are those of the data. */
final class QuoteFacts implements FactRule {
    private static final Pattern LIST = Pattern.compile("\\(([^()]*)\\)");

    @Override
    public Stream<Finding> check(FactReading reading) {
        var plan = reading.plan();
        var sources = Stream.of(
                        plan.criteria().stream().flatMap(criterion -> criterion.source().stream()),
                        plan.tasks().stream().flatMap(task -> task.source().stream()),
                        plan.objectives().stream().flatMap(objective -> objective.source().stream()),
                        plan.duties().stream().flatMap(duty -> duty.source().stream()))
                .flatMap(quotations -> quotations);
        var texts = plan.text().stream().collect(Collectors.toMap(TextSection::section, QuoteFacts::text));
        return Stream.concat(
                sources.distinct().flatMap(source -> quote(source, texts).stream()),
                plan.criteria().stream().flatMap(criterion -> lists(criterion, reading).stream()));
    }

    private static Optional<Finding> quote(Quotation source, Map<String, String> texts) {
        return Optional.ofNullable(texts.get(source.section()))
                .filter(text -> !text.contains(plain(source.quote())))
                .map(text -> FactPlace.of(Optional.of(source), "", "").finding(Slip.FACT_QUOTE, source.quote(), ""));
    }

    private static String text(TextSection section) {
        return plain(section.lines().stream().map(TextSection.Line::text).collect(Collectors.joining(" ")));
    }

    /** A word that a page break tore apart at its hyphen is one word. */
    private static String plain(String text) {
        return text.replace("*", "")
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=\\d)- (?=\\p{L})", "-")
                .strip();
    }

    private static Optional<Finding> lists(PlanCriterion criterion, FactReading reading) {
        var quote = criterion.source().map(Quotation::quote).orElse("");
        var printed = LIST.matcher(quote)
                .results()
                .flatMap(match -> mentioned(match.group(1), reading).stream())
                .collect(Collectors.toSet());
        var data = new HashSet<>(criterion.attain());
        data.addAll(criterion.consolidate());
        if (printed.isEmpty() || printed.equals(data)) {
            return Optional.empty();
        }
        return Optional.of(reading.place(criterion)
                .finding(
                        Slip.FACT_LIST,
                        reading.names(Lists.without(data, printed)),
                        reading.names(Lists.without(printed, data))));
    }

    private static Set<String> mentioned(String list, FactReading reading) {
        return reading.plan().units().stream()
                .filter(unit -> names(unit).stream().anyMatch(name -> holds(list, name)))
                .map(Unit::code)
                .collect(Collectors.toSet());
    }

    /** A unit's name, and the other ways in which the plan prints it. */
    private static List<String> names(Unit unit) {
        return Stream.concat(
                        Stream.of(unit.name()),
                        unit.attributes().stream()
                                .filter(attribute -> attribute.name().equals("printed"))
                                .map(attribute -> attribute.value()))
                .toList();
    }

    private static boolean holds(String list, String name) {
        return VietnameseText.whole(List.of(name)).matcher(list).find();
    }
}
