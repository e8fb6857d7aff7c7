package vn.sontm.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.Criterion;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.SetNames;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.UnitNames;

/** All that can be found: screens, criteria, indicators, tasks, evidence; where many units are seen also each criterion of each. */
final class SearchIndex {
    private static final int MOST = 10;
    private static final String CRITERIA = "criteria";
    private static final String MATRIX = "matrix";
    private static final String PLAN = "plan";

    private final List<Found> all;
    private final Snapshot snapshot;
    private final Set<String> screens;

    private SearchIndex(List<Found> all, Snapshot snapshot, Set<String> screens) {
        this.all = all;
        this.snapshot = snapshot;
        this.screens = screens;
    }

    /** Made once for a moment, however many letters are typed. */
    static SearchIndex of(Snapshot snapshot, List<ScreenFactory> factories) {
        return snapshot.once("search", () -> made(snapshot, factories));
    }

    private static SearchIndex made(Snapshot snapshot, List<ScreenFactory> factories) {
        var own = UnitNames.own(snapshot);
        var ids = factories.stream().map(ScreenFactory::id).collect(Collectors.toSet());
        var all = new ArrayList<Found>();
        factories.forEach(factory -> all.add(found(factory.title(snapshot), "", factory.id(), "")));
        var enters = ids.contains(CRITERIA);
        snapshot.sets().all().forEach(set -> criteria(set, own, enters).forEach(all::add));
        (ids.contains(PLAN)
                        ? titled(snapshot, RegisterKind.TASK, PLAN, "")
                        : titled(snapshot, RegisterKind.TASK, "planning", "tasks:"))
                .forEach(all::add);
        titled(snapshot, RegisterKind.OWN_TASK, PLAN, "").forEach(all::add);
        titled(snapshot, RegisterKind.EVIDENCE, "evidence", "").forEach(all::add);
        return new SearchIndex(
                all.stream().filter(found -> ids.contains(found.screen())).toList(), snapshot, ids);
    }

    /** The best first: every word must occur; what begins with the words goes first. */
    List<Found> find(String typed) {
        var query = VietnameseText.searchKey(typed);
        return Stream.concat(matches(query), inUnits(query)).limit(MOST).toList();
    }

    private Stream<Found> matches(String query) {
        var words = query.split(" ");
        return all.stream()
                .filter(found -> Arrays.stream(words).allMatch(found.key()::contains))
                .sorted(Comparator.comparing(found -> !found.key().startsWith(query)));
    }

    /** "cao lau giao thong": the unit's name, then what is looked for in it. */
    private Stream<Found> inUnits(String query) {
        if (!screens.contains(MATRIX)) {
            return Stream.empty();
        }
        return snapshot.units().all().stream().flatMap(unit -> {
            var key = VietnameseText.searchKey(unit.name());
            if (!query.contains(key)) {
                return Stream.empty();
            }
            var rest = query.replace(key, "").strip();
            var words = rest.split(" ");
            return Stream.concat(
                    Stream.of(found(unit.name(), "", MATRIX, unit.code())),
                    snapshot.sets().all().stream()
                            .flatMap(set -> set.criteria().stream()
                                    .map(criterion ->
                                            criterion(set, criterion, unit.name(), MATRIX, unit.code() + "|")))
                            .filter(found ->
                                    !rest.isEmpty() && Arrays.stream(words).allMatch(found.key()::contains)));
        });
    }

    /** @param enters whether figures are entered here; else they are looked at, criterion by criterion */
    private static Stream<Found> criteria(CriteriaSet set, String unit, boolean enters) {
        var screen = enters ? CRITERIA : MATRIX;
        return set.criteria().stream()
                .flatMap(criterion -> Stream.concat(
                        Stream.of(criterion(set, criterion, unit, screen, "")),
                        criterion.indicators().stream()
                                .map(indicator -> found(
                                        indicator.code() + " " + indicator.name(),
                                        SetNames.brief(set.title()) + " · " + unit,
                                        screen,
                                        set.id() + "/" + (enters ? indicator.code() : criterion.number())))));
    }

    private static Found criterion(CriteriaSet set, Criterion criterion, String unit, String screen, String before) {
        return found(
                criterion.number() + " " + criterion.name(),
                SetNames.brief(set.title()) + " · " + unit,
                screen,
                before + set.id() + "/" + criterion.number());
    }

    private static Stream<Found> titled(Snapshot snapshot, RegisterKind kind, String screen, String before) {
        return snapshot.registers().all(kind).stream()
                .map(entry -> found(
                        title(entry), "", screen, before + entry.register().item()));
    }

    private static String title(Entry entry) {
        return Stream.of("title", "name", "text")
                .map(field -> entry.content().path(field).asText())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(entry.register().item());
    }

    private static Found found(String label, String hint, String screen, String item) {
        return new Found(label, hint, VietnameseText.searchKey(label + " " + hint), screen, item);
    }
}
