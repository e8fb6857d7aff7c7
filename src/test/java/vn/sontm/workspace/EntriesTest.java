package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.FigurePeriods;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.Indicator;
import vn.sontm.programme.catalogue.SampleSet;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;

@DisplayName("Entering figures against a criteria set")
class EntriesTest {
    private static final Period QUARTER = Period.parse("2024-Q2");

    @TempDir
    private Path folder;

    private Workspace office;
    private String set;

    @BeforeEach
    void open() {
        office = Offices.office(folder.resolve("vp"));
        set = new Catalogues(office).take(SampleSet.json()).id();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("a set taken in comes back as the file said it")
    void catalogueComesBack() {
        assertThat(new Catalogues(office).sets().get(set)).isEqualTo(SampleSet.set());
    }

    @Test
    @DisplayName("another version of a set is read as soon as it is taken in")
    void newVersionIsRead() {
        assertThat(office.sets().get(set).title()).isEqualTo(SampleSet.set().title());
        var changed = SampleSet.json().put("title", "Bộ thử, sửa đổi");
        new Catalogues(office).take(changed);
        assertThat(office.sets().get(set).title()).isEqualTo("Bộ thử, sửa đổi");
    }

    @Test
    @DisplayName("a figure is kept for the last month of its period, a yearly one for its year")
    void periods() {
        var monthly = plain(false);
        var yearly = plain(true);
        assertThat(FigurePeriods.of(monthly.measure(), QUARTER)).isEqualTo(Period.parse("2024-06"));
        assertThat(FigurePeriods.of(yearly.measure(), QUARTER)).isEqualTo(Period.parse("2024"));
    }

    @Test
    @DisplayName("the office does not write a commune's figures, nor figures of an unknown indicator")
    void refusals() {
        var entries = new Entries(office);
        var item = set + "/" + plain(false).code();
        assertThatThrownBy(() -> entries.value("cao-loc", set + "/99.9", QUARTER, "1", ""))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.INDICATOR_UNKNOWN));
        assertThatThrownBy(() -> entries.value("cao-loc", item, QUARTER, "nhiều", ""))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.VALUE_INVALID));
        assertThatThrownBy(() -> entries.value("cao-loc", item, QUARTER, "12,5", ""))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_AUTHORISED));
    }

    @Test
    @DisplayName("a threshold is confirmed by naming the document")
    void confirm() {
        var catalogues = new Catalogues(office);
        catalogues.confirm(set, Optional.empty(), " Quyết định 1 ");
        assertThat(office.registers().find(new Register(RegisterKind.CONFIRMATION.code(), "cao-loc", set, "")))
                .hasValueSatisfying(entry ->
                        assertThat(entry.content().path("document").asText()).isEqualTo("Quyết định 1"));
        assertThatThrownBy(() -> catalogues.confirm(set, Optional.empty(), " "))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.DOCUMENT_MISSING));
    }

    private static Indicator plain(boolean yearly) {
        return SampleSet.set()
                .indicators()
                .filter(indicator -> !indicator.composite() && indicator.yearly() == yearly)
                .filter(indicator -> indicator.kind().name().equals("PERCENT") || yearly)
                .findFirst()
                .orElseThrow();
    }
}
