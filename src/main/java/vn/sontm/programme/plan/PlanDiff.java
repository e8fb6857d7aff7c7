package vn.sontm.programme.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;

/** What is different between two versions of a plan, sentence by sentence, in the order of the plan. */
public final class PlanDiff {
    private final PlanWords before;
    private final PlanWords after;

    private PlanDiff(Plan before, Plan after) {
        this.before = new PlanWords(before);
        this.after = new PlanWords(after);
    }

    /** Nothing where both say the same. */
    public static List<PlanDifference> between(Plan before, Plan after) {
        var diff = new PlanDiff(before, after);
        return Stream.of(
                        diff.head(),
                        diff.documents(),
                        diff.words(PlanPart.CRITERIA.field(), "plan.diff.target", "plan.target.", PlanDiff::targets),
                        diff.words(PlanPart.STARTS.field(), "plan.diff.start", "plan.start.", PlanDiff::starts),
                        PlanFacets.ALL.stream().flatMap(diff::list))
                .flatMap(part -> part)
                .toList();
    }

    private Stream<PlanDifference> head() {
        return PlanHeadFacets.ALL.entrySet().stream()
                .flatMap(facet -> field(
                        PlanPlace.TOP,
                        Messages.text("plan.of.head"),
                        Messages.text("plan.field." + facet.getKey()),
                        facet.getValue().apply(before.plan().head()),
                        facet.getValue().apply(after.plan().head())));
    }

    private Stream<PlanDifference> documents() {
        return list(PlanFacets.DOCUMENTS)
                .map(found -> new PlanDifference(
                        CitedPlace.edited(after.plan(), found.place().key()), found.sentence()));
    }

    private <T> Stream<PlanDifference> list(PlanFacets<T> facets) {
        var old = byKey(facets, before.plan());
        var now = byKey(facets, after.plan());
        var keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        return keys.stream().flatMap(key -> {
            var place = new PlanPlace(facets.list(), key);
            if (!old.containsKey(key)) {
                return facets.list().equals(PlanPart.CRITERIA.field())
                        ? fields(facets, place, Optional.empty(), now.get(key))
                        : said(place, "plan.diff.new", facets.name().of(after, now.get(key)));
            }
            if (!now.containsKey(key)) {
                return said(place, "plan.diff.gone", facets.name().of(before, old.get(key)));
            }
            return fields(facets, place, Optional.of(old.get(key)), now.get(key));
        });
    }

    /** @param old empty for an element that was not there and whose fields are what is new */
    private <T> Stream<PlanDifference> fields(PlanFacets<T> facets, PlanPlace place, Optional<T> old, T now) {
        var what = old.map(known -> facets.name().of(before, known))
                .orElseGet(() -> facets.name().of(after, now));
        return facets.facets().stream()
                .flatMap(facet -> field(
                        place,
                        what,
                        facet.caption(),
                        old.map(known -> facet.text().of(before, known)).orElse(""),
                        facet.text().of(after, now)));
    }

    private static Stream<PlanDifference> field(PlanPlace place, String what, String caption, String old, String now) {
        if (old.equals(now)) {
            return Stream.empty();
        }
        var label = caption.substring(0, 1).toLowerCase(VietnameseText.LOCALE) + caption.substring(1);
        if (old.isEmpty()) {
            return said(place, "plan.diff.now", what, label, now);
        }
        return now.isEmpty()
                ? said(place, "plan.diff.no-more", what, label, old)
                : said(place, "plan.diff.from-to", what, label, old, now);
    }

    private static Stream<PlanDifference> said(PlanPlace place, String key, Object... words) {
        return Stream.of(new PlanDifference(place, Messages.text(key, words)));
    }

    /** A word for each subject and criterion: those who changed in the same way stand in one sentence. */
    private Stream<PlanDifference> words(
            String part, String sentence, String names, Function<Plan, Map<Whom, String>> read) {
        record Move(String item, String from, String to) {}
        var old = read.apply(before.plan());
        var now = read.apply(after.plan());
        var moves = new LinkedHashMap<Move, List<String>>();
        Stream.concat(now.keySet().stream(), old.keySet().stream())
                .distinct()
                .sorted(Whom.ORDER)
                .forEach(whom -> {
                    var from = old.getOrDefault(whom, "");
                    var to = now.getOrDefault(whom, "");
                    if (!Objects.equals(from, to)) {
                        moves.computeIfAbsent(new Move(whom.item(), from, to), move -> new ArrayList<>())
                                .add(whom.subject());
                    }
                });
        return moves.entrySet().stream()
                .flatMap(move -> said(
                        new PlanPlace(part, move.getKey().item()),
                        sentence,
                        criterion(move.getKey().item()),
                        after.places(move.getValue()),
                        word(names, move.getKey().from()),
                        word(names, move.getKey().to())));
    }

    private static String word(String names, String code) {
        return Messages.text(names + (code.isEmpty() ? "none" : code));
    }

    private String criterion(String item) {
        return Stream.of(after, before)
                .flatMap(words -> words.plan().criteria().stream()
                        .filter(criterion -> criterion.item().equals(item))
                        .map(words::criterion))
                .findFirst()
                .orElse(item);
    }

    /** @param item {@code set/number} */
    private record Whom(String item, String subject) {
        static final Comparator<Whom> ORDER =
                Comparator.comparing(Whom::set).thenComparingInt(Whom::number).thenComparing(Whom::subject);

        String set() {
            return item.substring(0, Math.max(0, item.lastIndexOf('/')));
        }

        int number() {
            var number = item.substring(item.lastIndexOf('/') + 1);
            return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
        }
    }

    private static Map<Whom, String> targets(Plan plan) {
        var targets = new LinkedHashMap<Whom, String>();
        for (var criterion : plan.criteria()) {
            Stream.of(Target.values())
                    .forEach(target -> criterion
                            .of(target)
                            .forEach(subject ->
                                    targets.putIfAbsent(new Whom(criterion.item(), subject), target.code())));
        }
        return targets;
    }

    private static Map<Whom, String> starts(Plan plan) {
        var starts = new LinkedHashMap<Whom, String>();
        plan.starts()
                .forEach(start -> starts.put(
                        new Whom(start.criterion(), start.subject()),
                        start.state().code()));
        return starts;
    }

    private static <T> Map<String, T> byKey(PlanFacets<T> facets, Plan plan) {
        var elements = new LinkedHashMap<String, T>();
        facets.elements()
                .apply(plan)
                .forEach(element -> elements.putIfAbsent(facets.key().apply(element), element));
        return elements;
    }
}
