package vn.sontm.programme.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.merger.Combinations;
import vn.sontm.programme.merger.Combining;
import vn.sontm.programme.merger.Way;
import vn.sontm.programme.reform.Reform.Act;
import vn.sontm.programme.reform.Reform.NewUnit;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Decision;
import vn.sontm.programme.unit.Formation;
import vn.sontm.programme.unit.Heirs;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.programme.unit.Succession;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;
import vn.sontm.programme.unit.Village;
import vn.sontm.testkit.MemoryRegisters;

@DisplayName("decisions about units")
class ReformTest {
    private static final LocalDate ON = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final Decision DECISION =
            new Decision("Nghị quyết số 1672/NQ-UBTVQH15", Optional.of(LocalDate.of(2025, 6, 16)));
    private static final Act ACT = new Act(ON, DECISION);

    private final MemoryRegisters registers = new MemoryRegisters();

    ReformTest() {
        unit("tinh", "{'name':'Lạng Sơn','title':'tỉnh','level':'province'}");
        unit("huyen", "{'name':'Cao Lộc','title':'huyện','level':'district','parent':'tinh'}");
        unit("a", """
                {'name':'A','title':'xã','level':'commune','parent':'huyen','regions':['mien-nui'],'extra':{'x':1},
                 'attributes':[{'name':'khu-vuc','value':'III'},{'name':'bien-gioi','value':'có'}],
                 'villages':[{'code':'a1','name':'Bản A'}]}""");
        unit("b", """
                {'name':'B','title':'xã','level':'commune','parent':'huyen','regions':['mien-nui'],
                 'attributes':[{'name':'khu-vuc','value':'III'}]}""");
    }

    @Test
    @DisplayName("a rename keeps the code, begins on its day and tells its document")
    void rename() {
        decide(new Rename("a", "A mới", "phường", "commune", ACT));

        assertThat(units().get("a").fullNameOn(BEFORE)).isEqualTo("xã A");
        assertThat(units().get("a").fullNameOn(ON)).isEqualTo("phường A mới");
        assertThat(units().get("a").attributes().getLast().decision()).isEqualTo(DECISION);
        assertThat(registers
                        .all(RegisterKind.UNIT)
                        .getFirst()
                        .content()
                        .at("/extra/x")
                        .asInt())
                .isEqualTo(1);
        refused(new Rename("a", "A mới", "phường", "commune", ACT), "đã như vậy");
    }

    @Test
    @DisplayName("a recoded unit has everything that it had, also what is below it")
    void recode() {
        registers.put(
                RegisterKind.SUBJECT,
                "a/kdc",
                "",
                "",
                Json.object().put("kind", "khu-dan-cu").put("name", "Khu"));
        decide(new Recode("a", "05830", ACT));
        decide(new Recode("huyen", "h2", new Act(ON.plusDays(1), Decision.NONE)));

        var next = units().get("05830");
        assertThat(next.listsOn(ON)).containsExactly("mien-nui");
        assertThat(next.attribute("khu-vuc", ON)).contains("III");
        assertThat(units().resolve("a", ON)).extracting(Unit::code).containsExactly("05830");
        assertThat(units().children("h2", ON.plusDays(1)))
                .extracting(Unit::code)
                .contains("05830", "b");
        assertThat(units().children("huyen", BEFORE)).extracting(Unit::code).containsExactly("a", "b");
        assertThat(Subjects.from(registers).get("05830/kdc").was()).contains("a/kdc");
    }

    @Test
    @DisplayName("a merger ends the old, begins the new with what all had alike, and keeps the answers")
    void merge() {
        var into = new NewUnit("m", "M", "xã", "commune", Optional.of("huyen"));
        var answers = new Answers(
                Map.of("bo/1.1", new Combining(Way.MEAN, "dân số"), "bo/2.1", Combining.of(Way.SUM)),
                Map.of("dân số", Map.of("a", new BigDecimal("3000"))));
        decide(new Merge(List.of("b", "a"), into, answers, ACT));

        assertThat(units().children("huyen", BEFORE)).extracting(Unit::code).containsExactly("a", "b");
        assertThat(units().children("huyen", ON)).extracting(Unit::code).containsExactly("m");
        assertThat(units().get("m").attribute("khu-vuc", ON)).contains("III");
        assertThat(units().get("m").attribute("bien-gioi", ON)).isEmpty();
        assertThat(units().get("m").regions()).containsExactly("mien-nui");
        assertThat(units().get("m").villages()).hasSize(1);
        var formation = new Formation("m", ON, Succession.Kind.MERGE, List.of("a", "b"));
        assertThat(units().formations("m")).containsExactly(formation);
        var kept = Combinations.from(registers);
        assertThat(kept.answer(formation, "bo/1.1")).contains(new Combining(Way.MEAN, "dân số"));
        assertThat(kept.weight(formation, "a", "dân số")).contains(new BigDecimal("3000"));
        assertThat(kept.weight(formation, "b", "dân số")).isEmpty();
        refused(new End("a", ACT), "không còn");
        refused(new Merge(List.of("a", "a"), into, answers, ACT), "hai đơn vị");
    }

    @Test
    @DisplayName("a split leaves a part under the old code where somebody wants it so")
    void split() {
        var part = new NewUnit("c", "C", "xã", "commune", Optional.of("huyen"));
        refused(new Split("a", List.of(part), false, SplitShares.NONE, Answers.NONE, ACT), "hai phần");
        refused(new Split("huyen", List.of(part), true, SplitShares.NONE, Answers.NONE, ACT), "cấp dưới");
        decide(new Split("a", List.of(part), true, SplitShares.NONE, Answers.NONE, ACT));

        assertThat(units().children("huyen", ON)).extracting(Unit::code).containsExactly("a", "b", "c");
        assertThat(units().get("c").attribute("bien-gioi", ON)).contains("có");
        assertThat(units().formations("a")).extracting(Formation::from).containsExactly(List.of("a"));
    }

    @Test
    @DisplayName("what lies inside a unit that is split comes to the part that somebody chose, none is left behind")
    void splitPlaces() {
        area("a/kdc-1");
        area("a/kdc-2");
        var parts = List.of(
                new NewUnit("c", "C", "xã", "commune", Optional.of("huyen")),
                new NewUnit("d", "D", "xã", "commune", Optional.of("huyen")));
        refused(new Split("a", parts, false, SplitShares.NONE, Answers.NONE, ACT), "từng thôn, khu dân cư");
        var elsewhere = new SplitShares(Map.of("a/kdc-1", "b", "a/kdc-2", "c"), Map.of("a1", "c"));
        refused(new Split("a", parts, false, elsewhere, Answers.NONE, ACT), "không phải là một phần");
        var shares = new SplitShares(Map.of("a/kdc-1", "c", "a/kdc-2", "d"), Map.of("a1", "d"));
        decide(new Split("a", parts, false, shares, Answers.NONE, ACT));

        assertThat(Subjects.from(registers).get("c/kdc-1").was()).contains("a/kdc-1");
        assertThat(Subjects.from(registers).codes("d/kdc-2")).containsExactly("d/kdc-2", "a/kdc-2");
        assertThat(units().get("d").villages()).containsExactly(new Village("a1", "Bản A"));
        assertThat(units().get("c").villages()).isEmpty();
        var heirs = Heirs.on(registers, ON);
        assertThat(heirs.of(List.of("a/kdc-1", "a/kdc-2", "a"))).containsExactly("c/kdc-1", "d/kdc-2", "c", "d");
        assertThat(Heirs.on(registers, BEFORE).of("a/kdc-1")).containsExactly("a/kdc-1");
    }

    @Test
    @DisplayName("what goes over from a unit that keeps its code is there once, and comes back when it is taken back")
    void splitPlacesOfRest() {
        area("a/kdc-1");
        area("a/kdc-2");
        var part = new NewUnit("c", "C", "xã", "commune", Optional.of("huyen"));
        var shares = new SplitShares(Map.of("a/kdc-1", "c"), Map.of("a1", "c"));
        decide(new Split("a", List.of(part), true, shares, Answers.NONE, ACT));

        assertThat(Heirs.on(registers, ON).of(List.of("a/kdc-1", "a/kdc-2"))).containsExactly("c/kdc-1", "a/kdc-2");
        assertThat(units().get("a").villages()).isEmpty();

        decide(new Undo("a", "nhập nhầm"));
        assertThat(Heirs.on(registers, ON).of("a/kdc-1")).containsExactly("a/kdc-1");
        assertThat(units().get("a").villages()).containsExactly(new Village("a1", "Bản A"));
    }

    private void area(String code) {
        registers.put(
                RegisterKind.SUBJECT,
                code,
                "",
                "",
                Json.object().put("kind", "khu-dan-cu").put("name", "Khu " + code));
    }

    @Test
    @DisplayName("a district that ends leaves its communes to the province")
    void end() {
        decide(new End("huyen", ACT));

        assertThat(units().children("tinh", ON)).extracting(Unit::code).containsExactly("a", "b");
        assertThat(units().get("huyen").ended()).isEqualTo(DECISION);
        refused(new End("tinh", new Act(ON, Decision.NONE)), "cấp trên");
        decide(new Undo("huyen", "nhập nhầm"));
        assertThat(units().children("tinh", ON)).extracting(Unit::code).containsExactly("huyen");
        assertThat(units().children("huyen", ON)).extracting(Unit::code).containsExactly("a", "b");
    }

    @Test
    @DisplayName("a new code must be free and fit for a register's name; nobody lies below himself")
    void codes() {
        refused(new Found(new NewUnit("b", "B", "xã", "commune", Optional.of("huyen")), ACT), "đã dùng");
        refused(new Found(new NewUnit("b 2", "B", "xã", "commune", Optional.of("huyen")), ACT), "không dùng được");
        refused(new Found(new NewUnit("c", "C", "xã", "commune", Optional.of("không có")), ACT), "không có");
        refused(new Move("huyen", "a", ACT), "chính mình");
        decide(new Found(new NewUnit("c", "C", "xã", "commune", Optional.of("huyen")), ACT));
        decide(new Move("c", "tinh", new Act(ON.plusMonths(1), DECISION)));

        assertThat(units().get("c").founded()).isEqualTo(DECISION);
        assertThat(units().get("c").existsOn(BEFORE)).isFalse();
        assertThat(units().get("c").parentOn(ON)).contains("huyen");
        assertThat(units().get("c").parentOn(ON.plusMonths(1))).contains("tinh");
    }

    @Test
    @DisplayName("attributes begin on their day and can be taken back")
    void attributes() {
        decide(new Hold("a", "khu-vuc", "II", ACT));
        assertThat(units().get("a").attribute("khu-vuc", BEFORE)).contains("III");
        assertThat(units().get("a").attribute("khu-vuc", ON)).contains("II");

        decide(new Drop("a", units().get("a").attributes().getLast()));
        assertThat(units().get("a").attribute("khu-vuc", ON)).contains("III");
    }

    @Test
    @DisplayName("a merger is taken back whole while nothing was measured in the new unit")
    void undo() {
        var before = registers.all(RegisterKind.UNIT);
        var into = new NewUnit("m", "M", "xã", "commune", Optional.of("huyen"));
        registers.put(RegisterKind.SUBJECT, "a/kdc", "", "", Json.object().put("kind", "khu-dan-cu"));
        decide(new Merge(List.of("a", "b"), into, Answers.NONE, ACT));
        registers.put(
                RegisterKind.VALUE, "m", "bo/1.1", "2025-07", Json.object().put("value", "1"));
        refused(new Undo("a", "nhập nhầm"), "đã có số liệu");

        registers.put(new Statement(new Register("value", "m", "bo/1.1", "2025-07"), Content.removal("x")));
        decide(new Undo("a", "nhập nhầm"));

        assertThat(registers.all(RegisterKind.UNIT)).isEqualTo(before);
        assertThat(Subjects.from(registers).all()).hasSize(1);
        refused(new Undo("a", "nữa"), "đang hoạt động");
    }

    @Test
    @DisplayName("what has the same code or name in both of the merged units stays apart in the new one")
    void alikeInBoth() {
        unit("c", """
                {'name':'C','title':'xã','level':'commune','parent':'huyen',
                 'villages':[{'code':'a1','name':'Bản A'},{'code':'c2','name':'Bản C'}]}""");
        for (var subject : List.of("a/kdc", "c/kdc")) {
            registers.put(RegisterKind.SUBJECT, subject, "", "", Json.object().put("kind", "khu-dan-cu"));
        }

        decide(new Merge(
                List.of("a", "c"), new NewUnit("m", "M", "xã", "commune", Optional.of("huyen")), Answers.NONE, ACT));

        assertThat(Subjects.from(registers).ofUnit("m"))
                .extracting(subject -> subject.was().orElseThrow())
                .containsExactlyInAnyOrder("a/kdc", "c/kdc");
        assertThat(units().get("m").villages())
                .extracting(Village::name)
                .containsExactly("Bản A (xã A)", "Bản A (xã C)", "Bản C");
        assertThat(units().get("m").villages()).extracting(Village::code).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("a merger is not taken back once the new unit has said anything, though no figure")
    void undoAfterWords() {
        decide(new Merge(
                List.of("a", "b"), new NewUnit("m", "M", "xã", "commune", Optional.of("huyen")), Answers.NONE, ACT));
        registers.put(
                RegisterKind.DECLARATION,
                "m",
                "bo/1.1",
                "2025-07",
                Json.object().put("verdict", "met"));

        refused(new Undo("a", "nhập nhầm"), "đã có số liệu");
    }

    private void decide(Reform reform) {
        registers.putAll(reform.statements(new UnitBook(registers)));
    }

    private void refused(Reform reform, String why) {
        assertThatThrownBy(() -> decide(reform)).isInstanceOf(Refusal.class).hasMessageContaining(why);
    }

    private Units units() {
        return Units.from(registers);
    }

    private void unit(String code, String content) {
        registers.put(RegisterKind.UNIT, code, "", "", Json.parse(content.replace('\'', '"')));
    }
}
