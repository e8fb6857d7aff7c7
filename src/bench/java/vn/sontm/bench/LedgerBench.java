package vn.sontm.bench;

import java.nio.file.Path;
import java.util.List;
import vn.sontm.programme.calendar.Period;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Catalogues;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.ShippedData;
import vn.sontm.workspace.Workspace;

/** {@code ledger [YEARS]}: a commune types figures one by one, then enters every figure of both sets every month. */
final class LedgerBench implements Benchmark {
    private static final int SINGLE = 300;
    private static final String UNIT = "commune";

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public void run(Path scratch, List<String> arguments, Figures figures) throws Exception {
        var years = Benchmark.size(arguments, 0, 1);
        try (var office = Offices.office(scratch.resolve("office"));
                var commune = Offices.commune(scratch.resolve(UNIT), UNIT, office)) {
            ShippedData.catalogues().forEach(new Catalogues(office)::take);
            Offices.enrol(office, commune);
            Offices.deliver(office, commune);
            single(commune, figures);
            append(commune, MonthlyFigures.of(office, years), figures);
        }
    }

    /** One figure after the other, as an official types them: each is on the disk before the next. */
    private static void single(Workspace commune, Figures figures) throws Exception {
        var entries = new Entries(commune);
        var nanos = new long[SINGLE];
        for (var i = 0; i < SINGLE; i++) {
            var figure = Integer.toString(i % 100);
            nanos[i] = Figures.time(
                    () -> entries.value(UNIT, "xa-ntm-2021-2025/2.1", Period.parse("2023-06"), figure, ""));
        }
        figures.latency("figure typed until on the disk", nanos);
    }

    private static void append(Workspace commune, MonthlyFigures monthly, Figures figures) throws Exception {
        var nanos = 0L;
        var count = 0L;
        for (var month : monthly.months()) {
            var statements = monthly.statements(UNIT, month);
            nanos += Figures.time(() -> commune.append(statements));
            count += statements.size();
        }
        figures.rate("appended, a month at a time", count, nanos);
    }
}
