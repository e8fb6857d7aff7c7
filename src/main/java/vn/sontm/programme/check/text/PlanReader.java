package vn.sontm.programme.check.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseText;

/** Puts a {@link PlanReading} together: lists first, then the objectives, the names, and with them everything else. */
final class PlanReader {
    private final SourceText source;
    private final List<Passage> passages;
    private final List<CriterionParagraph> criteria;
    private final List<UnitList> bracketed;
    private final List<UnitList> lists;
    private final Objectives objectives;
    private final UnitNames names;

    PlanReader(SourceText source, Optional<Collection<String>> units) {
        this.source = source;
        passages = source.passages();
        criteria = CriterionParagraphs.of(source);
        bracketed = PlanReading.flat(passages, UnitLists::bracketed);
        names = units.map(UnitNames::given).orElseGet(this::inferred);
        lists = Stream.concat(bracketed.stream(), opened())
                .sorted(Comparator.comparingInt(
                                (UnitList list) -> list.passage().line())
                        .thenComparing(list -> list.head().from()))
                .toList();
        objectives = ObjectivesReader.read(outsideCriteria(), lists);
    }

    PlanReading read() {
        var clauses = criteria.stream()
                .flatMap(criterion -> TargetClauses.of(criterion, lists).stream())
                .toList();
        var populations = populations(clauses);
        var documents = PlanReading.flat(passages, DocumentMentions::of);
        return new PlanReading(
                source,
                PlanYear.of(source),
                names,
                criteria,
                graded(clauses, populations),
                objectives,
                lists,
                mentions(),
                PlanReading.flat(passages, SubjectStatements::of),
                documents,
                dates(documents),
                populations);
    }

    private List<Passage> outsideCriteria() {
        var inside =
                criteria.stream().flatMap(CriterionParagraph::passages).collect(Collectors.toCollection(HashSet::new));
        return passages.stream().filter(passage -> !inside.contains(passage)).toList();
    }

    private UnitNames inferred() {
        var clear = Stream.concat(bracketed.stream(), complete()).toList();
        var first = ObjectivesReader.read(outsideCriteria(), clear);
        var grouped = Stream.concat(first.groups().stream(), first.goals().stream())
                .flatMap(group -> group.list().names().stream())
                .collect(Collectors.toSet());
        var covered = first.groups().isEmpty() ? Set.<String>of() : grouped;
        var counted = clear.stream()
                .filter(list -> list.count().isPresent() || list.mentions().size() > 2);
        return UnitNames.inferred(covered, counted.map(UnitList::names).toList(), this::uses);
    }

    /** Open lists that hold as many names as their number says need no list of names to be trusted. */
    private Stream<UnitList> complete() {
        return PlanReading.flat(passages, UnitLists::open).stream()
                .filter(list -> list.count()
                        .filter(count -> count == list.mentions().size())
                        .isPresent());
    }

    /** How often the text has a name as a whole. */
    private long uses(String name) {
        var whole = VietnameseText.whole(List.of(name));
        return passages.stream()
                .mapToLong(passage -> whole.matcher(passage.text()).results().count())
                .sum();
    }

    /** Open lists overlap no bracketed one; unknown words at their end are not theirs. */
    private Stream<UnitList> opened() {
        return PlanReading.flat(passages, UnitLists::open).stream()
                .map(this::trimmed)
                .filter(open -> !open.mentions().isEmpty());
    }

    private UnitList trimmed(UnitList open) {
        var mentions = open.mentions();
        var size = mentions.size();
        while (size > 0 && !understood(mentions.get(size - 1).name())) {
            size--;
        }
        var kept = size == 0 ? mentions.subList(0, names.size() == 0 ? mentions.size() : 0) : mentions.subList(0, size);
        var end = kept.isEmpty() ? open.head().to() : kept.getLast().span().to();
        return new UnitList(
                open.count(), open.raising(), open.passage().span(open.head().from(), end), open.between(), kept);
    }

    private boolean understood(String name) {
        return names.contains(name)
                || names.likely(name).isPresent()
                || !names.split(name).isEmpty();
    }

    /** The set that a clause does not name is the one that is counted over the same number of communes. */
    private static List<TargetClause> graded(List<TargetClause> clauses, Map<Grade, Integer> populations) {
        return clauses.stream()
                .map(clause -> clause.grade() == Grade.NONE ? clause.withGrade(byWhole(clause, populations)) : clause)
                .toList();
    }

    private static Grade byWhole(TargetClause clause, Map<Grade, Integer> populations) {
        return populations.entrySet().stream()
                .filter(entry -> clause.total()
                        .filter(total -> total.whole() == entry.getValue())
                        .isPresent())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Grade.BASIC);
    }

    /** The number that the totals of a set are most often counted over. */
    private static Map<Grade, Integer> populations(List<TargetClause> clauses) {
        var wholes = clauses.stream()
                .filter(clause -> clause.total().isPresent() && clause.grade() != Grade.NONE)
                .collect(Collectors.groupingBy(
                        TargetClause::grade,
                        TreeMap::new,
                        Collectors.mapping(
                                clause -> clause.total().orElseThrow().whole(), Collectors.toList())));
        var populations = new TreeMap<Grade, Integer>();
        wholes.forEach((grade, all) -> populations.put(grade, mostFrequent(all)));
        return populations;
    }

    private static int mostFrequent(List<Integer> numbers) {
        return numbers.stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private List<Mention> mentions() {
        var listed = lists.stream().filter(this::ofUnits).flatMap(list -> list.mentions().stream());
        var direct = PlanReading.flat(passages, passage -> DirectMentions.of(passage, names)).stream();
        return Stream.concat(listed, direct)
                .collect(Collectors.toMap(
                        mention ->
                                List.of(mention.span().passage(), mention.span().from()),
                        Function.identity(),
                        (first, second) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** A list in brackets may hold anything; one with a number of communes, or with a known one, holds communes. */
    private boolean ofUnits(UnitList list) {
        return list.count().isPresent() || list.names().stream().anyMatch(names::contains);
    }

    /** Every date but those that are part of a document's number. */
    private List<DateMention> dates(List<DocumentMention> documents) {
        return PlanReading.flat(passages, DateMentions::of).stream()
                .filter(date -> documents.stream().noneMatch(document -> inNumber(date, document)))
                .toList();
    }

    private static boolean inNumber(DateMention date, DocumentMention document) {
        return document.span().passage() == date.span().passage()
                && document.span().covers(date.span().from())
                && document.date().filter(own -> own.span().equals(date.span())).isEmpty();
    }
}
