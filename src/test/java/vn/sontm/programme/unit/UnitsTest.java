package vn.sontm.programme.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.MemoryRegisters;

class UnitsTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    private final MemoryRegisters registers = new MemoryRegisters();

    @Test
    @DisplayName("children come in dictionary order, only those that exist on the day")
    void children() {
        unit("huyen", "{'name':'Huyện','level':'district'}");
        unit("b", "{'name':'Đồng','parent':'huyen'}");
        unit("c", "{'name':'Dương','parent':'huyen'}");
        unit("d", "{'name':'Ấn','parent':'huyen','until':'2025-06-30'}");
        unit("e", "{'name':'Xa','parent':'huyen','from':'2025-07-01'}");

        assertThat(codes(units().children("huyen", BEFORE))).containsExactly("d", "c", "b");
        assertThat(codes(units().children("huyen", AFTER))).containsExactly("c", "b", "e");
    }

    @Test
    @DisplayName("a subtree holds every level, ancestors the way up")
    void subtree() {
        unit("tinh", "{'name':'Tỉnh'}");
        unit("huyen", "{'name':'Huyện','parent':'tinh'}");
        unit("xa", "{'name':'Xã','parent':'huyen'}");

        assertThat(codes(units().subtree("tinh", BEFORE))).containsExactly("huyen", "xa");
        assertThat(codes(units().ancestors("xa", BEFORE))).containsExactly("huyen", "tinh");
        assertThat(units().ancestors("tinh", BEFORE)).isEmpty();
    }

    @Test
    @DisplayName("parents that go round in a circle do not hang anything")
    void circle() {
        unit("a", "{'parent':'b'}");
        unit("b", "{'parent':'a'}");

        assertThat(codes(units().subtree("a", BEFORE))).containsExactly("b");
        assertThat(codes(units().ancestors("a", BEFORE))).containsExactly("b");
    }

    @Test
    @DisplayName("dated attributes change name, title, level and parent from their day on")
    void overrides() {
        unit("huyen", "{'name':'Huyện'}");
        unit("tinh", "{'name':'Tỉnh'}");
        unit("x", """
                {'name':'Cũ','title':'xã','level':'commune','parent':'huyen','attributes':[
                 {'name':'name','value':'Mới','from':'2025-07-01'},
                 {'name':'title','value':'phường','from':'2025-07-01'},
                 {'name':'level','value':'ward','from':'2025-07-01'},
                 {'name':'parent','value':'tinh','from':'2025-07-01'}]}""");
        var unit = units().get("x");

        assertThat(unit.fullNameOn(BEFORE)).isEqualTo("xã Cũ");
        assertThat(unit.fullNameOn(AFTER)).isEqualTo("phường Mới");
        assertThat(unit.levelOn(BEFORE)).isEqualTo("commune");
        assertThat(unit.levelOn(AFTER)).isEqualTo("ward");
        assertThat(codes(units().children("huyen", BEFORE))).containsExactly("x");
        assertThat(codes(units().children("tinh", AFTER))).containsExactly("x");
        assertThat(units().nameOn("x", AFTER)).isEqualTo("Mới");
        assertThat(units().nameOn("nowhere", AFTER)).isEqualTo("nowhere");
    }

    @Test
    @DisplayName("an attribute has the value of its day; of two at once the later one")
    void attributes() {
        unit("x", """
                {'attributes':[{'name':'khu-vuc','value':'III','until':'2024-12-31'},
                 {'name':'khu-vuc','value':'II','from':'2024-07-01'},
                 {'name':'bien-gioi','value':'1','from':'2020-01-01','until':'2020-12-31'}]}""");
        var unit = units().get("x");

        assertThat(unit.attribute("khu-vuc", LocalDate.of(2024, 6, 30))).contains("III");
        assertThat(unit.attribute("khu-vuc", LocalDate.of(2024, 12, 31))).contains("II");
        assertThat(unit.attribute("bien-gioi", LocalDate.of(2020, 12, 31))).contains("1");
        assertThat(unit.attribute("bien-gioi", LocalDate.of(2021, 1, 1))).isEmpty();
    }

    @Test
    @DisplayName("a code stands for itself until the successor's first day")
    void recode() {
        unit("cu", "{'successors':[{'unit':'moi','kind':'recode','on':'2025-07-01'}]}");
        unit("moi", "{'from':'2025-07-01'}");

        assertThat(codes(units().resolve("cu", BEFORE))).containsExactly("cu");
        assertThat(codes(units().resolve("cu", AFTER))).containsExactly("moi");
        assertThat(units().resolve("nowhere", AFTER)).isEmpty();
    }

    @Test
    @DisplayName("mergers and splits are followed through several steps")
    void mergeThenSplit() {
        unit("a", "{'successors':[{'unit':'ab','kind':'merge','on':'2024-01-01'}]}");
        unit("b", "{'successors':[{'unit':'ab','kind':'merge','on':'2024-01-01'}]}");
        unit("ab", """
                {'successors':[{'unit':'x','kind':'split','on':'2025-07-01'},
                 {'unit':'y','kind':'split','on':'2025-07-01'}]}""");
        unit("x", "{}");
        unit("y", "{}");

        assertThat(codes(units().resolve("a", BEFORE))).containsExactly("ab");
        assertThat(codes(units().resolve("b", AFTER))).containsExactly("x", "y");
        assertThat(units().origins("ab")).containsExactly("a", "b");
        assertThat(units().formations("ab").getFirst().kind()).isEqualTo(Succession.Kind.MERGE);
    }

    @Test
    @DisplayName("a split that leaves a part under the old code resolves to both")
    void partialSplit() {
        unit("a", """
                {'successors':[{'unit':'a','kind':'split','on':'2025-07-01'},
                 {'unit':'b','kind':'split','on':'2025-07-01'}]}""");
        unit("b", "{}");

        assertThat(codes(units().resolve("a", AFTER))).containsExactlyInAnyOrder("a", "b");
        assertThat(units().origins("a")).isEmpty();
    }

    @Test
    @DisplayName("codes that succeed each other in a circle still resolve")
    void successionCircle() {
        unit("a", "{'successors':[{'unit':'b','kind':'rename','on':'2024-01-01'}]}");
        unit("b", "{'successors':[{'unit':'a','kind':'rename','on':'2024-02-01'}]}");

        assertThat(units().resolve("a", AFTER)).isNotNull();
    }

    @Test
    @DisplayName("an unknown unit is refused where it is required")
    void unknown() {
        assertThatThrownBy(() -> units().get("x")).isInstanceOf(Refusal.class).hasMessageContaining("x");
        assertThat(units().find("x")).isEmpty();
        assertThat(units().all()).isEmpty();
    }

    @Test
    @DisplayName("what is written is what is read; slips in one field leave the rest readable")
    void format() {
        var text = """
                {'name':'Cao Lâu','title':'xã','level':'commune','parent':'cao-loc','regions':['nhom-2','lang-son'],
                 'attributes':[{'name':'khu-vuc','value':'III','from':'2021-01-01','until':'2025-12-31'}],
                 'villages':[{'code':'ban-vang','name':'Bản Vàng'}],'from':'1950-01-01','until':'2030-01-01',
                 'successors':[{'unit':'moi','kind':'merge','on':'2030-01-02'}]}""";
        var json = Json.parse(text.replace('\'', '"'));
        var unit = UnitFormat.read("cao-lau", json);

        assertThat((Object) UnitFormat.write(unit)).isEqualTo(json);
        assertThat(unit.regions()).containsExactly("nhom-2", "lang-son");
        assertThat(unit.villages()).containsExactly(new Village("ban-vang", "Bản Vàng"));

        var slip = Json.parse("{\"from\":\"1/7\",\"successors\":[{\"unit\":\"x\",\"kind\":\"explode\"}]}");
        assertThat(UnitFormat.read("x", slip).span()).isEqualTo(Span.ALWAYS);
        assertThat(UnitFormat.read("x", slip).successors()).isEmpty();
        assertThat(UnitFormat.read("x", slip).name()).isEqualTo("x");
    }

    private Units units() {
        return Units.from(registers);
    }

    private void unit(String code, String content) {
        registers.put(RegisterKind.UNIT, code, "", "", Json.parse(content.replace('\'', '"')));
    }

    private static List<String> codes(List<Unit> units) {
        return units.stream().map(Unit::code).toList();
    }
}
