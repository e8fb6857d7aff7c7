package vn.sontm.report.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.assessment.ValueReader;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.SampleSet;
import vn.sontm.report.workbook.CellReport;
import vn.sontm.report.workbook.Edited;

/** Whatever people type into a sheet arrives as they typed it, or comes back to them. */
class EntrySheetProperties {
    private static final Period JUNE = Period.parse("2024-06");
    private static final List<String> CODES = List.of("1.1", "1.2", "1.3", "1.4", "3.1#1", "3.2", "3.3", "4.1", "4.3");
    private static final int VALUE = 6;

    private static EntryOffices offices;

    @BeforeContainer
    static void open() {
        try {
            offices = new EntryOffices(Files.createTempDirectory("phieu"), SampleSet.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void close() {
        offices.close();
    }

    @Property(tries = 25)
    @Label("every cell is taken with the figure that its text means, or refused with its text")
    void typed(@ForAll("typing") Map<String, String> typing) {
        var sheet = new EntrySheet(offices.commune);
        var file = Edited.open(sheet.write("cao-lau", JUNE, List.of("xa-thu")));
        typing.forEach((code, text) -> file.type(code, VALUE, text));
        var cells = sheet.read(file.save(), JUNE, "").cells();
        assertThat(cells).hasSize((int)
                typing.values().stream().filter(text -> !text.isBlank()).count());
        cells.forEach(cell -> {
            var code = cell.item().substring("xa-thu/".length());
            assertThat(cell.typed())
                    .isEqualTo(VietnameseText.nfc(typing.get(code)).strip());
            assertThat(cell.outcome() == CellReport.Outcome.REFUSED).isEqualTo(unreadable(code, cell.typed()));
        });
    }

    @Provide
    Arbitrary<Map<String, String>> typing() {
        var figures = Arbitraries.bigDecimals()
                .between(java.math.BigDecimal.ZERO, java.math.BigDecimal.valueOf(150))
                .ofScale(2)
                .map(figure -> figure.toPlainString().replace('.', ','));
        var words = Arbitraries.of(
                "Đạt", "khong", "96.5 %", "1.234,5", "=2+3", "+5", "@", "", " ", "12 nhà", "Khá", "x".repeat(60));
        return Arbitraries.maps(Arbitraries.of(CODES), Arbitraries.oneOf(figures, words));
    }

    private static boolean unreadable(String code, String text) {
        try {
            ValueReader.read(SampleSet.set().measure(code).orElseThrow(), text);
            return false;
        } catch (Refusal refusal) {
            return true;
        }
    }
}
