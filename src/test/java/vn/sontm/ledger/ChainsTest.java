package vn.sontm.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.ledger.ChainReport.Gap;
import vn.sontm.testkit.Pc;

class ChainsTest {
    private static final Register VALUE = new Register("value", "cao-lau", "xa/2.1", "2024-06");

    private final Pc pc = new Pc(1, "cao-lau");
    private final Change one = pc.write(VALUE, "1");
    private final Change two = pc.write(VALUE, "2", one);
    private final Change three = pc.write(VALUE, "3", two);
    private final Change four = pc.write(VALUE, "4", three);

    @Test
    @DisplayName("a whole chain is sound, whatever the order and however often its changes come")
    void sound() {
        var report = Chains.inspect(List.of(four, two, one, three, two));
        assertThat(report.sound()).isTrue();
        var chain = report.devices().get(pc.device());
        assertThat(chain.last()).isEqualTo(four.position());
        assertThat(chain.contiguous()).contains(four.position());
    }

    @Test
    @DisplayName("missing numbers are reported as ranges")
    void gaps() {
        var chain = Chains.inspect(List.of(one, four)).devices().get(pc.device());
        assertThat(chain.gaps()).containsExactly(new Gap(2, 3));
        assertThat(chain.last()).isEqualTo(four.position());
        assertThat(chain.contiguous()).contains(one.position());
    }

    @Test
    @DisplayName("without the first change nothing is contiguous")
    void noBeginning() {
        var chain = Chains.inspect(List.of(three)).devices().get(pc.device());
        assertThat(chain.gaps()).containsExactly(new Gap(1, 2));
        assertThat(chain.contiguous()).isEmpty();
    }

    @Test
    @DisplayName("two changes with one number are a fork")
    void fork() {
        var clone = new Pc(1, "cao-lau");
        var other = clone.write(VALUE, "9");
        var chain = Chains.inspect(List.of(one, two, other)).devices().get(pc.device());
        assertThat(chain.forks()).singleElement().satisfies(fork -> {
            assertThat(fork.seq()).isEqualTo(1);
            assertThat(fork.ids()).containsExactlyInAnyOrder(one.id(), other.id());
        });
        assertThat(chain.sound()).isFalse();
    }

    @Test
    @DisplayName("a predecessor other than the known one is a broken link")
    void brokenLink() {
        var clone = new Pc(1, "cao-lau");
        clone.write(VALUE, "9");
        var onOther = clone.write(VALUE, "8");
        var chain = Chains.inspect(List.of(one, onOther)).devices().get(pc.device());
        assertThat(chain.brokenLinks()).containsExactly(onOther);
        assertThat(chain.contiguous()).contains(one.position());
    }

    @Test
    @DisplayName("a leap of the lamport number by more than a million is flagged, a million is not")
    void jump() {
        var fair = pc.write(VALUE, Content.of(Json.object()), four.lamport() + 1_000_000);
        var leap = pc.write(VALUE, Content.of(Json.object()), fair.lamport() + 1_000_001);
        var follower = pc.write(VALUE, Content.of(Json.object()), leap.lamport() + 1);
        var report = Chains.inspect(List.of(one, two, three, four, fair, leap, follower));
        assertThat(report.devices().get(pc.device()).jumps()).containsExactly(leap);
    }
}
