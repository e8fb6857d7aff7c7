package vn.sontm.programme.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.reform.Reform.NewUnit;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.UnitCodes;
import vn.sontm.programme.unit.UnitFormat;
import vn.sontm.programme.unit.Units;

@DisplayName("A list of units that stand already")
class UnitRollTest {
    private static final UnitRoll ROLL = new UnitRoll("xã", Unit.COMMUNE, Optional.of("chi-lang"));

    private static final Units KNOWN = Units.of(List.of(UnitFormat.read(
            "van-linh",
            Json.object().put("name", "Vân Linh").put("level", Unit.COMMUNE).put("parent", "chi-lang"))));

    @Test
    @DisplayName("is read as it is copied: numbers, the title, blank lines and what is known already fall away")
    void isReadAsItIsCopied() {
        assertThat(ROLL.read("1. Xã Bắc Thủy\n2\tChiến  Thắng \r\n\nxã Vân Linh\nBắc Thủy\n", KNOWN))
                .extracting(NewUnit::name)
                .containsExactly("Bắc Thủy", "Chiến Thắng");
    }

    @Test
    @DisplayName(
            "takes letters with loose marks for the same name, and gives names that sound alike codes of their own")
    void takesLooseMarks() {
        var loose = Normalizer.normalize("Vân Thủy", Normalizer.Form.NFD);
        assertThat(ROLL.read(loose + "\nVân Thủy\nVăn Thụy\nVân Lĩnh", KNOWN))
                .extracting(NewUnit::name, NewUnit::code)
                .containsExactly(
                        tuple("Vân Thủy", "van-thuy"),
                        tuple("Văn Thụy", "van-thuy-2"),
                        tuple("Vân Lĩnh", "van-linh-2"));
    }

    @Test
    @DisplayName("finds a code for the longest name")
    void findsACodeForALongName() {
        assertThat(ROLL.read("Đ".repeat(200) + "\n" + "Đ".repeat(201), KNOWN))
                .allSatisfy(unit -> assertThat(UnitCodes.valid(unit.code())).isTrue())
                .extracting(NewUnit::code)
                .doesNotHaveDuplicates();
    }
}
