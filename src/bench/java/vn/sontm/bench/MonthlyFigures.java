package vn.sontm.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.Indicator;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.workspace.Workspace;

/** Every figure of the sets of a commune, every month: more than any commune enters. */
record MonthlyFigures(List<String> items, List<Period> months) {
    private static final int FIRST_YEAR = 2024;

    static MonthlyFigures of(Workspace workspace, int years) {
        return new MonthlyFigures(
                workspace.sets().all().stream()
                        .filter(set -> set.scope() == CriteriaSet.Scope.COMMUNE)
                        .flatMap(set -> set.indicators().flatMap(indicator -> items(set, indicator)))
                        .toList(),
                months(years));
    }

    /** What a commune says in one month. */
    List<Statement> statements(String unit, Period month) {
        return items.stream()
                .map(item -> Statement.of(
                        RegisterKind.VALUE,
                        unit,
                        item,
                        month.code(),
                        Json.object().put("value", "45.5")))
                .toList();
    }

    Period last() {
        return months.getLast();
    }

    List<Period> last(int number) {
        return months.subList(months.size() - number, months.size());
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
}
