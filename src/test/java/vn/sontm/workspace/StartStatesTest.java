package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.Recognition;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.StatedStart;
import vn.sontm.testkit.Offices;

@DisplayName("Starting states and titles that the office enters")
class StartStatesTest {
    private static final String NTM = "xa-ntm-2021-2025";
    private static final LocalDate JUNE_30 = LocalDate.of(2024, 6, 30);

    @TempDir
    private Path folder;

    private Workspace office;

    @BeforeEach
    void open() {
        office = Offices.office(folder.resolve("vp"));
        var catalogues = new Catalogues(office);
        ShippedData.catalogues().forEach(catalogues::take);
        new Plans(office).take(ShippedData.plan("cao-loc-2024").orElseThrow());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("a starting state stands until it is taken back")
    void start() {
        var starts = new StartStates(office);
        starts.enter(2024, List.of(new StatedStart("cao-lau", NTM + "/4", StartState.CONSOLIDATE)));
        assertThat(state()).isEqualTo(StartState.CONSOLIDATE);
        starts.withdraw(2024, "cao-lau", NTM + "/4", "nhập nhầm xã");
        assertThat(state()).isEqualTo(StartState.UNKNOWN);
    }

    @Test
    @DisplayName("starting states of unknown units, subjects and criteria are refused, all of a list or none")
    void refusals() {
        var known = new StatedStart("cao-lau", NTM + "/4", StartState.MET);
        assertRefused(known, new StatedStart("cao-lau", NTM + "/20", StartState.MET), ErrorCode.CRITERION_UNKNOWN);
        assertRefused(known, new StatedStart("cao-bang", NTM + "/4", StartState.MET), ErrorCode.UNIT_UNKNOWN);
        assertRefused(known, new StatedStart("loc-yen/vuon", "vuon-mau/1", StartState.MET), ErrorCode.SUBJECT_UNKNOWN);
        assertThat(state()).isEqualTo(StartState.UNKNOWN);
        assertThatThrownBy(() -> new StartStates(office)
                        .enter(2024, List.of(new StatedStart("cao-lau", NTM + "/4", StartState.UNKNOWN))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("the plan's titles and those by decision stand side by side, under the set of their time")
    void titles() {
        var titles = new Titles(office);
        titles.recognise("cao-lau", NTM, " QĐ 99/QĐ-UBND ", Optional.of(LocalDate.of(2024, 12, 20)));
        var sets = new Catalogues(office).sets();
        assertThat(titles.all().ofLevel("xa-ntm", sets, JUNE_30)).hasSize(10);
        assertThat(titles.all().ofLevel("xa-ntm", sets, LocalDate.of(2024, 12, 31)))
                .hasSize(11);
        assertThat(titles.all().ofLevel("xa-ntm-nang-cao", sets, JUNE_30))
                .extracting(Recognition::subject)
                .containsExactly("gia-cat", "hai-yen");
        assertThat(titles.all().of("cao-lau"))
                .singleElement()
                .satisfies(title -> assertThat(title.decision()).isEqualTo("QĐ 99/QĐ-UBND"));
        titles.withdraw("cao-lau", NTM, "chưa có quyết định");
        assertThat(titles.all().of("cao-lau")).isEmpty();
        titles.recognise("cao-lau", "xa-ntm", "QĐ 1", Optional.empty());
        assertThat(titles.all().ofLevel("xa-ntm", sets, JUNE_30)).hasSize(11);
    }

    @Test
    @DisplayName("a title of an unknown unit or set, or without a decision, is refused")
    void titlesRefused() {
        var titles = new Titles(office);
        assertCode(() -> titles.recognise("cao-bang", NTM, "QĐ 1", Optional.empty()), ErrorCode.UNIT_UNKNOWN);
        assertCode(() -> titles.recognise("cao-lau", "bo-la", "QĐ 1", Optional.empty()), ErrorCode.SET_UNKNOWN);
        assertCode(() -> titles.recognise("cao-lau", NTM, " ", Optional.empty()), ErrorCode.DOCUMENT_MISSING);
    }

    private StartState state() {
        return Assessments.of(office.registers())
                .unit("cao-lau", Period.parse("2024-06"))
                .sets()
                .getFirst()
                .subjects()
                .getFirst()
                .criterion(4)
                .orElseThrow()
                .start();
    }

    private void assertRefused(StatedStart known, StatedStart unknown, ErrorCode code) {
        assertCode(() -> new StartStates(office).enter(2024, List.of(known, unknown)), code);
    }

    private static void assertCode(Runnable action, ErrorCode code) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
