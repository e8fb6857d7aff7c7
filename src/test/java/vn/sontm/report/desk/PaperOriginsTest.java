package vn.sontm.report.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.ledger.Change;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Table;
import vn.sontm.report.document.Value;
import vn.sontm.testkit.OfficeAndCommune;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.workspace.Catalogues;

@DisplayName("What figures of a workspace's papers are made of")
class PaperOriginsTest extends OfficeAndCommune {
    private static final Period JUNE = Period.parse("2024-06");

    @BeforeEach
    void open() {
        enrolCommune();
        new Catalogues(office).take(DeskSamples.set());
        Offices.deliver(office, commune);
    }

    @Test
    @DisplayName("of a locked period are the changes that its paper shows, and none of those that came later")
    void locked() {
        declare("not-met");
        handIn(JUNE);
        lock(JUNE);
        declare("met");
        Offices.deliver(commune, office);
        assertThat(words("bieu-01", "2024-06")).containsExactly("not-met");
        assertThat(words("bieu-01", "2024-07")).containsExactlyInAnyOrder("not-met", "met");
    }

    @Test
    @DisplayName("of a period that is locked for one commune stay as locked when the paper is about that commune alone")
    void lockedUnit() {
        declare("not-met");
        handIn(JUNE);
        lock(JUNE);
        declare("met");
        Offices.deliver(commune, office);
        var order = order("bieu-03", "2024-06").unit("cao-lau");
        assertThat(verdicts(order, cells(document(order), "CĐ*"))).containsExactly("not-met");
    }

    @Test
    @DisplayName("counted after a report was handed in are what came after it")
    void after() {
        declare("not-met");
        handIn(JUNE);
        declare("met");
        Offices.deliver(commune, office);
        var order = FormOrder.of("tien-do-nop", JUNE);
        assertThat(verdicts(order, cells(document(order), "1 chỗ"))).containsExactly("met");
    }

    @Test
    @DisplayName("of a commune's own report end in changes, the last of which says the figure that is printed")
    void entered(@TempDir Path scratch) {
        try (var own = SampleUnits.commune(scratch)) {
            var order = FormOrder.of("bao-cao-xa", JUNE);
            var figures = cells(new FormDesk(own).make(order))
                    .filter(cell -> cell.value()
                            .filter(value -> value instanceof Value.Figure || value instanceof Value.Percent)
                            .isPresent())
                    .filter(cell -> cell.origin().isPresent())
                    .toList();
            assertThat(figures).hasSizeGreaterThan(10);
            figures.forEach(cell -> {
                var trace = cell.origin().orElseThrow().trace();
                var changes = new FormDesk(own).changes(order, trace);
                assertThat(changes.map(
                                change -> change.content().json().path("value").asText()))
                        .as(trace.title())
                        .contains(trace.result().orElseThrow().toPlainString());
            });
        }
    }

    private List<String> words(String form, String period) {
        var order = order(form, period);
        var mark = period.equals("2024-06") ? "CĐ*" : "Đ*";
        return verdicts(order, cells(document(order), mark));
    }

    private static FormOrder order(String form, String period) {
        return FormOrder.of(form, Period.parse(period)).set("bo-thu");
    }

    private Document document(FormOrder order) {
        return new FormDesk(office).make(order);
    }

    /** What the declarations behind the first of these cells say. */
    private List<String> verdicts(FormOrder order, Stream<Cell> cells) {
        return changes(order, cells.findFirst().orElseThrow().origin().orElseThrow())
                .filter(change -> change.register().kind().equals(RegisterKind.DECLARATION.code()))
                .map(change -> change.content().json().path("verdict").asText())
                .toList();
    }

    private Stream<Change> changes(FormOrder order, Origin origin) {
        var trace = origin.trace();
        return Stream.concat(
                new FormDesk(office).changes(order, trace),
                trace.items().stream().flatMap(item -> changes(order, item.origin())));
    }

    private static Stream<Cell> cells(Document document, String words) {
        return cells(document).filter(cell -> cell.text().plain().equals(words));
    }

    private static Stream<Cell> cells(Document document) {
        return document.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(table -> table.body().stream())
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.cells().stream());
    }

    private void declare(String verdict) {
        commune.append(List.of(DeskSamples.declared(verdict)));
    }
}
