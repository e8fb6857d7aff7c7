package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.catalogue.CatalogueReader;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.plan.PlanReader;

class ShippedDataTest {
    private static final Pattern BUILDERS_WORDS =
            Pattern.compile("(?i)recalled|sourced|candidate|threshold|\\bnull\\b|yearly|todo|ke-hoach-2024|…/");

    @Test
    @DisplayName("six criteria sets come with the program, of 19 criteria each for communes, with 57 and 75 indicators")
    void everySetLoads() {
        var counts = ShippedData.catalogues().stream()
                .map(CatalogueReader::read)
                .collect(Collectors.toMap(
                        CriteriaSet::id,
                        set -> List.of(
                                (long) set.criteria().size(), set.indicators().count())));
        assertThat(counts)
                .containsOnlyKeys(
                        "xa-ntm-2021-2025",
                        "xa-ntm-nang-cao-2021-2025",
                        "xa-ntm-kieu-mau-2021-2025",
                        "khu-dan-cu-kieu-mau",
                        "vuon-mau",
                        "ho-so-cong-nhan")
                .containsEntry("xa-ntm-2021-2025", List.of(19L, 57L))
                .containsEntry("xa-ntm-nang-cao-2021-2025", List.of(19L, 75L))
                .containsEntry("xa-ntm-kieu-mau-2021-2025", List.of(4L, 12L))
                .containsEntry("khu-dan-cu-kieu-mau", List.of(9L, 45L))
                .containsEntry("vuon-mau", List.of(5L, 11L))
                .containsEntry("ho-so-cong-nhan", List.of(6L, 36L));
    }

    @Test
    @DisplayName("of the NTM set 52 thresholds await confirmation, of the advanced one 67")
    void unconfirmedThresholds() {
        assertThat(unconfirmed("xa-ntm-2021-2025")).isEqualTo(52);
        assertThat(unconfirmed("xa-ntm-nang-cao-2021-2025")).isEqualTo(67);
    }

    @Test
    @DisplayName("no text of a set speaks to those who wrote the file instead of officials")
    void plainVietnamese() {
        var texts = new ArrayList<String>();
        ShippedData.catalogues().forEach(set -> collect(set, texts));
        assertThat(texts)
                .isNotEmpty()
                .noneMatch(text -> BUILDERS_WORDS.matcher(text).find());
    }

    @Test
    @DisplayName("the plan of Cao Lộc for 2024 comes with the program and speaks only of sets that come with it")
    void plan() {
        assertThat(ShippedData.plans()).containsExactly("cao-loc-2024");
        var plan = PlanReader.read(ShippedData.plan("cao-loc-2024").orElseThrow());
        var sets = CriteriaSets.of(
                ShippedData.catalogues().stream().map(CatalogueReader::read).toList());
        assertThat(plan.criteria())
                .allSatisfy(criterion -> assertThat(sets.get(criterion.set()).criterion(criterion.number()))
                        .isPresent());
        assertThat(ShippedData.plan("cao-loc-2023")).isEmpty();
    }

    private static long unconfirmed(String id) {
        return ShippedData.catalogues().stream()
                .map(CatalogueReader::read)
                .filter(set -> set.id().equals(id))
                .flatMap(CriteriaSet::indicators)
                .filter(indicator -> indicator.reviewRequired())
                .count();
    }

    private static void collect(JsonNode json, List<String> texts) {
        json.properties().stream()
                .filter(field -> !field.getKey().equals("confidence"))
                .forEach(field -> collect(field.getValue(), texts));
        if (json.isArray()) {
            json.forEach(element -> collect(element, texts));
        }
        if (json.isTextual()) {
            texts.add(json.textValue());
        }
    }
}
