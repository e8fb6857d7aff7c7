package vn.sontm.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.VietnameseText;
import vn.sontm.ledger.Role;
import vn.sontm.report.ReportFormat;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Heading;
import vn.sontm.report.document.Table;
import vn.sontm.report.document.Title;
import vn.sontm.report.pdf.PdfPages;
import vn.sontm.testkit.Golden;
import vn.sontm.ui.common.ScreenTitles;
import vn.sontm.ui.common.Shortcut;

@DisplayName("The quick card")
class QuickCardTest {
    private static final Pattern CODE = Pattern.compile("NTM-[0-9]{3}");
    private static final int MOST_KEYS = 24;
    private static final ZonedDateTime CREATED = ZonedDateTime.of(2024, 6, 15, 8, 0, 0, 0, ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource(names = {"COMMUNE", "OFFICE"})
    @DisplayName("is one page with the words, keys and marks of its level; every code on it exists")
    void isOnePage(Role role) throws IOException {
        var document = card(role, 2);
        var text = text(document);
        Golden.text("card/" + role.name().toLowerCase(VietnameseText.LOCALE) + ".txt", text);
        var codes = Stream.of(ErrorCode.values()).map(ErrorCode::code).collect(Collectors.toSet());
        assertThat(CODE.matcher(text).results().map(found -> found.group()))
                .isNotEmpty()
                .allMatch(codes::contains);
        assertThat(VietnameseText.isNfc(text)).isTrue();
        var pdf = ReportFormat.PDF.render(card(role, MOST_KEYS));
        if (Boolean.getBoolean("golden.write")) {
            Files.write(Path.of("target", "card-" + role + ".pdf"), pdf);
        }
        try (var pages = PdfPages.of(pdf)) {
            assertThat(pages.count()).isEqualTo(1);
        }
        assertThat(ReportFormat.DOCX.render(document)).isNotEmpty();
    }

    @Test
    @DisplayName("calls screens as the workspace does")
    void titles() {
        var titles = new ScreenTitles(Map.of("appraisal", "Thẩm định"));
        var card = QuickCard.load(Role.OFFICE, List.of(), titles).orElseThrow();
        assertThat(text(card.document("Tỉnh Lạng Sơn", CREATED)))
                .contains("“Thẩm định”")
                .doesNotContain("Thẩm tra");
    }

    private static Document card(Role role, int keys) {
        var all = Stream.generate(() ->
                        new Shortcut(KeyCombination.valueOf("Ctrl+Shift+C"), "Chép cả bảng, kèm tên cột", () -> {}))
                .limit(keys)
                .toList();
        return QuickCard.load(role, all, new ScreenTitles(Map.of()))
                .orElseThrow()
                .document("Xã Cao Lâu", CREATED);
    }

    private static String text(Document document) {
        return document.parts().getFirst().blocks().stream()
                .flatMap(block -> lines(block).stream())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(Block block) {
        return switch (block) {
            case Title title -> List.of(title.kind(), title.subject());
            case Heading heading -> List.of("# " + heading.text());
            case Table table ->
                table.body().stream()
                        .flatMap(group -> group.rows().stream())
                        .map(row -> row.cells().stream()
                                .map(cell -> cell.text().plain())
                                .collect(Collectors.joining(" | ")))
                        .toList();
            case Block other -> throw new AssertionError(other);
        };
    }
}
