package vn.sontm.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Json;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Seal;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.Indicator;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Catalogues;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.ShippedData;
import vn.sontm.workspace.Workspace;

/**
 * {@code ledger [COMMUNES [YEARS]]}: each commune enters every figure of both commune sets every month; the office merges
 * all of it, derives its views anew and judges every commune.
 */
final class LedgerBench implements Benchmark {
    private static final int COMMUNES = 20;
    private static final int FIRST_YEAR = 2024;
    private static final int SINGLE = 300;

    /** All that one commune hands over. */
    private record Delivery(List<Change> changes, List<Seal> seals) {}

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public void run(Path scratch, List<String> arguments, Figures figures) throws Exception {
        var communes = arguments.isEmpty() ? COMMUNES : Integer.parseInt(arguments.getFirst());
        var years = arguments.size() < 2 ? 1 : Integer.parseInt(arguments.get(1));
        try (var office = Offices.office(scratch.resolve("office"))) {
            ShippedData.catalogues().forEach(new Catalogues(office)::take);
            office.append(List.of(unit("cao-loc", "district", "")));
            single(scratch, office, figures);
            var deliveries = append(scratch, office, communes, years, figures);
            merge(office, deliveries, figures);
            rebuild(office, figures);
            var december = Period.parse((FIRST_YEAR + years - 1) + "-12");
            figures.duration("every commune judged", Figures.time(() -> judge(office, december)));
            figures.memory("heap in use");
        }
    }

    /** One figure after the other, as an official types them: each is on the disk before the next. */
    private static void single(Path scratch, Workspace office, Figures figures) throws Exception {
        try (var commune = commune(scratch.resolve("single"), "single", office)) {
            Offices.deliver(office, commune);
            var entries = new Entries(commune);
            var nanos = new long[SINGLE];
            for (var i = 0; i < SINGLE; i++) {
                var figure = Integer.toString(i % 100);
                nanos[i] = Figures.time(
                        () -> entries.value("single", "xa-ntm-2021-2025/2.1", Period.parse("2024-06"), figure, ""));
            }
            figures.latency("figure typed until on the disk", nanos);
        }
    }

    private static List<Delivery> append(Path scratch, Workspace office, int communes, int years, Figures figures)
            throws Exception {
        var items = items(office);
        var deliveries = new ArrayList<Delivery>();
        var nanos = 0L;
        var count = 0L;
        for (var i = 0; i < communes; i++) {
            var unit = "commune-%04d".formatted(i);
            office.append(List.of(unit(unit, "commune", "cao-loc")));
            try (var commune = commune(scratch.resolve(unit), unit, office)) {
                for (var month : months(years)) {
                    var statements = statements(unit, items, month);
                    nanos += Figures.time(() -> commune.append(statements));
                    count += statements.size();
                }
                commune.seal();
                var chain = commune.store().chain(commune.keys().device(), 1);
                deliveries.add(new Delivery(chain, commune.store().seals()));
            }
        }
        figures.rate("appended, a month at a time", count, nanos);
        return deliveries;
    }

    private static void merge(Workspace office, List<Delivery> deliveries, Figures figures) throws Exception {
        var nanos = Figures.time(
                () -> deliveries.forEach(delivery -> office.store().merge(delivery.changes(), delivery.seals())));
        var count = deliveries.stream().mapToLong(d -> d.changes().size()).sum();
        figures.rate("merged, a commune at a time", count, nanos);
    }

    private static void rebuild(Workspace office, Figures figures) throws Exception {
        var total = office.store().positions().values().stream()
                .mapToLong(position -> position.seq())
                .sum();
        figures.rate("views derived anew", total, Figures.time(office.store()::rebuild));
    }

    private static void judge(Workspace office, Period period) {
        Assessments.of(office.registers()).office("cao-loc", period);
    }

    private static Workspace commune(Path folder, String unit, Workspace office) {
        var commune = Offices.commune(folder, unit, office);
        Offices.enrol(office, commune);
        return commune;
    }

    private static List<String> items(Workspace office) {
        return new Catalogues(office)
                .sets().all().stream()
                        .filter(set -> set.scope() == CriteriaSet.Scope.COMMUNE)
                        .flatMap(set -> set.indicators().flatMap(indicator -> items(set, indicator)))
                        .toList();
    }

    private static Stream<String> items(CriteriaSet set, Indicator indicator) {
        var item = set.id() + "/" + indicator.code();
        return indicator.composite()
                ? indicator.parts().stream().map(part -> item + "#" + part.number())
                : Stream.of(item);
    }

    private static List<Period> months(int years) {
        var months = new ArrayList<Period>();
        for (var year = FIRST_YEAR; year < FIRST_YEAR + years; year++) {
            months.addAll(Period.ofYear(Period.Kind.MONTH, year));
        }
        return months;
    }

    private static List<Statement> statements(String unit, List<String> items, Period month) {
        return items.stream()
                .map(item -> Statement.of(
                        RegisterKind.VALUE,
                        unit,
                        item,
                        month.code(),
                        Json.object().put("value", "45.5")))
                .toList();
    }

    private static Statement unit(String code, String level, String parent) {
        var content = Json.object().put("name", code).put("title", "").put("level", level);
        if (!parent.isEmpty()) {
            content.put("parent", parent);
        }
        return Statement.of(RegisterKind.UNIT, code, "", "", content);
    }
}
