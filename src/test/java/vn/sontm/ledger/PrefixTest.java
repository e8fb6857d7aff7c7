package vn.sontm.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.testkit.Pc;

class PrefixTest {
    private static final Register VALUE = new Register("value", "cao-lau", "xa/2.1", "2024-06");

    private final Pc pc = new Pc(1, "cao-lau");
    private final Change one = pc.write(VALUE, "1");
    private final Change two = pc.write(VALUE, "2");
    private final Pc clone = pc.copy();
    private final Change three = pc.write(VALUE, "3");
    private final Change four = pc.write(VALUE, "4");
    private final Change five = pc.write(VALUE, "5");
    private final Change otherThree = clone.write(VALUE, "6");
    private final Change otherFour = clone.write(VALUE, "7");

    @Test
    @DisplayName("a whole branch belongs to it, what follows and what lies on another branch does not")
    void whole() {
        assertThat(inside(four, one, two, three, four, five, otherThree, otherFour))
                .containsExactly(one, two, three, four);
        assertThat(inside(otherFour, one, two, three, four, five, otherThree, otherFour))
                .containsExactly(one, two, otherThree, otherFour);
    }

    @Test
    @DisplayName("what is older than a gap belongs to it as long as nothing contests it")
    void gap() {
        assertThat(inside(five, one, two, five)).containsExactly(one, two, five);
    }

    @Test
    @DisplayName("the change just below a missing link is another branch's and spoils what follows it")
    void contested() {
        assertThat(inside(five, one, two, otherThree, otherFour, five)).containsExactly(one, two, otherThree, five);
        assertThat(inside(four, one, two, otherThree, four)).containsExactly(one, two, four);
        assertThat(inside(five, one, two, three, otherThree, five)).containsExactly(one, two, five);
    }

    @Test
    @DisplayName("where the named change itself is missing, one of the same number is not taken for it")
    void missingEnd() {
        assertThat(inside(four, one, two, otherThree, otherFour)).containsExactly(one, two, otherThree);
    }

    @Test
    @DisplayName("an empty prefix holds nothing")
    void empty() {
        var prefix = Prefix.of(new Position(0, ChangeId.NONE), pc.chain());
        assertThat(pc.chain()).noneMatch(prefix::contains);
        assertThat(prefix.last().seq()).isZero();
    }

    private static List<Change> inside(Change last, Change... known) {
        var prefix = Prefix.of(last.position(), List.of(known));
        return List.of(known).stream().filter(prefix::contains).toList();
    }
}
