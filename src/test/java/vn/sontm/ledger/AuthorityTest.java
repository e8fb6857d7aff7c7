package vn.sontm.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.testkit.Pc;

class AuthorityTest {
    private static final Register VALUE = new Register("value", "cao-lau", "xa/2.1", "2024-06");

    private final Pc root = new Pc(1, "cao-loc");
    private final Pc second = new Pc(2, "cao-loc");
    private final Pc commune = new Pc(3, "cao-lau");
    private final Pc stranger = new Pc(4, "cao-lau");
    private final List<Change> known = new ArrayList<>();

    @BeforeEach
    void enrolTheCommune() {
        known.add(root.enrol(commune, "commune", false, List.of("cao-lau")));
    }

    @Test
    @DisplayName("what an enrolled commune says of itself is effective")
    void enrolled() {
        assertThat(authority().effective(commune.write(VALUE, "1"))).isTrue();
    }

    @Test
    @DisplayName("a stranger's change has no effect until the enrolment arrives")
    void lateEnrolment() {
        var change = stranger.write(VALUE, "1");
        assertThat(authority().effective(change)).isFalse();

        known.add(root.enrol(stranger, "commune", false, List.of("cao-lau")));

        assertThat(authority().effective(change)).isTrue();
    }

    @Test
    @DisplayName("an enrolment by a device that may not enrol has no effect")
    void mayNotEnrol() {
        known.add(root.enrol(second, "office", false, List.of("cao-loc", "cao-lau")));
        var enrolment = second.enrol(stranger, "commune", false, List.of("cao-lau"));
        known.add(enrolment);

        assertThat(authority().effective(enrolment)).isFalse();
        assertThat(authority().grants(stranger.device())).isEmpty();
    }

    @Test
    @DisplayName("an enrolment gives no more units than its author covers")
    void clipped() {
        known.add(root.enrol(second, "office", true, List.of("cao-loc", "cao-lau")));
        known.add(second.enrol(stranger, "commune", false, List.of("cao-lau", "tan-lien")));

        assertThat(authority().grants(stranger.device()))
                .singleElement()
                .satisfies(grant -> assertThat(grant.units()).containsExactly("cao-lau"));
    }

    @Test
    @DisplayName("every unit, asked for by somebody who covers two, becomes these two")
    void clippedStar() {
        known.add(root.enrol(second, "office", true, List.of("cao-loc", "cao-lau")));
        known.add(second.enrol(stranger, "commune", false, List.of("*")));

        assertThat(authority().grants(stranger.device()).getFirst().units()).containsOnly("cao-loc", "cao-lau");
    }

    @Test
    @DisplayName("an enrolment for a unit that its author does not cover has no effect")
    void notCovered() {
        known.add(root.enrol(second, "office", true, List.of("cao-loc")));
        var enrolment = second.enrol(stranger, "commune", false, List.of("cao-lau"));
        known.add(enrolment);

        assertThat(authority().effective(enrolment)).isFalse();
    }

    @Test
    @DisplayName("a signing key that is not the device's own makes an enrolment void")
    void badKey() {
        var content = stranger.grantJson("commune", false, List.of("cao-lau"));
        content.put("signingKey", commune.keys().publicKey());
        var enrolment = root.write(Pc.enrolment(stranger), content);
        known.add(enrolment);

        assertThat(authority().effective(enrolment)).isFalse();
        assertThat(authority().devices()).doesNotContain(stranger.device());
    }

    @Test
    @DisplayName("the subject of an enrolment and the unit in it must agree")
    void otherUnit() {
        var register = new Register("enrolment", "tan-lien", stranger.device().value(), "");
        known.add(root.write(register, stranger.grantJson("commune", false, List.of("cao-lau"))));

        assertThat(authority().grants(stranger.device())).isEmpty();
    }

    @Test
    @DisplayName("a removed enrolment grants nothing")
    void removed() {
        var content = commune.grantJson("commune", false, List.of("cao-lau")).put("removed", true);
        var removal = root.write(Pc.enrolment(commune), content, known.getFirst());
        known.add(removal);

        assertThat(authority().effective(removal)).isTrue();
        assertThat(authority().effective(commune.write(VALUE, "1"))).isFalse();
    }

    @Test
    @DisplayName("a revoked device's changes count up to the position that the revocation names")
    void revoked() {
        var before = commune.write(VALUE, "1");
        var after = commune.write(VALUE, "2", before);
        known.add(root.revoke(commune, before.position()));

        assertThat(authority().effective(before)).isTrue();
        assertThat(authority().effective(after)).isFalse();
        assertThat(authority().standings(commune.device()).getFirst().revoked()).isTrue();
    }

    @Test
    @DisplayName("a revocation can be taken back")
    void lifted() {
        var change = commune.write(VALUE, "1");
        var revocation = root.revoke(commune, new Position(0, ChangeId.NONE));
        known.add(revocation);
        assertThat(authority().effective(change)).isFalse();

        known.add(root.lift(commune, revocation));

        assertThat(authority().effective(change)).isTrue();
    }

    @Test
    @DisplayName("a revocation that names one branch of a fork leaves the other without effect")
    void revokedFork() {
        var common = commune.write(VALUE, "1");
        var clone = commune.copy();
        var good = commune.write(VALUE, "2", common);
        var goodLast = commune.write(VALUE, "3", good);
        var bad = clone.write(VALUE, "4", common);
        assertThat(authority().effective(good)).isTrue();
        assertThat(authority().effective(bad)).isTrue();

        known.add(root.revoke(commune, goodLast.position()));
        var chains = List.of(common, good, goodLast, bad);
        var authority = Authority.of(root.device(), "cao-loc", known, AuthorityTest::allows, device -> chains);

        assertThat(chains.stream().filter(authority::effective)).containsExactly(common, good, goodLast);
    }

    @Test
    @DisplayName("a second office PC that may enrol revokes a commune's PC that the first one enrolled")
    void peerRevokesLeaf() {
        known.add(root.enrol(second, "office", true, List.of("cao-loc", "cao-lau")));
        var change = commune.write(VALUE, "1");
        known.add(second.revoke(commune, new Position(0, ChangeId.NONE)));

        assertThat(authority().effective(change)).isFalse();
    }

    @Test
    @DisplayName("nobody revokes the root, a peer that may enrol, or a superior")
    void notUpwards() {
        var third = new Pc(5, "cao-loc");
        known.add(root.enrol(second, "office", true, List.of("*")));
        known.add(root.enrol(third, "office", true, List.of("*")));
        var none = new Position(0, ChangeId.NONE);
        var attempts = List.of(second.revoke(root, none), second.revoke(third, none), third.revoke(second, none));
        known.addAll(attempts);

        assertThat(attempts).noneMatch(authority()::effective);
        assertThat(authority().standings(third.device())).noneMatch(Standing::revoked);
    }

    @Test
    @DisplayName("a device cannot widen its own enrolment")
    void notItself() {
        known.add(root.enrol(second, "office", true, List.of("cao-loc")));
        var wider = second.enrol(second, "office", true, List.of("*"));
        known.add(wider);

        assertThat(authority().effective(wider)).isFalse();
        assertThat(authority().grants(second.device()).getFirst().units()).containsExactly("cao-loc");
    }

    @Test
    @DisplayName("what a revoked office enrolled after its cut-off is not believed")
    void enrolledByRevoked() {
        known.add(root.enrol(second, "office", true, List.of("*")));
        var inTime = second.enrol(stranger, "commune", false, List.of("cao-lau"));
        var late = new Pc(6, "cao-lau");
        known.add(inTime);
        known.add(second.enrol(late, "commune", false, List.of("cao-lau")));
        known.add(root.revoke(second, inTime.position()));

        assertThat(authority().devices()).contains(stranger.device()).doesNotContain(late.device());
    }

    @Test
    @DisplayName("malformed enrolments and revocations are kept without effect")
    void malformed() {
        var enrolment = root.write(Pc.enrolment(stranger), Json.object().put("role", "king"));
        var revocation = root.write(Pc.revocation(commune), Json.object().put("seq", -1));
        var elsewhere = root.write(new Register("revocation", "cao-lau", "máy kia", ""), Json.object());
        known.addAll(List.of(enrolment, revocation, elsewhere));

        assertThat(List.of(enrolment, revocation, elsewhere)).noneMatch(authority()::effective);
        assertThat(authority().effective(commune.write(VALUE, "1"))).isTrue();
    }

    @Test
    @DisplayName("the order of arrival is without influence")
    void anyOrder() {
        known.add(root.enrol(second, "office", true, List.of("cao-loc", "cao-lau")));
        known.add(second.enrol(stranger, "commune", false, List.of("cao-lau")));
        var change = stranger.write(VALUE, "1");
        assertThat(authority().effective(change)).isTrue();

        var backwards = Authority.of(root.device(), "cao-loc", known.reversed(), AuthorityTest::allows);

        assertThat(backwards.effective(change)).isTrue();
        assertThat(known).allMatch(backwards::effective);
    }

    private Authority authority() {
        return Authority.of(root.device(), "cao-loc", known, AuthorityTest::allows);
    }

    private static boolean allows(Grant grant, Register register) {
        var role = Authority.concerns(register) ? Role.OFFICE : Role.COMMUNE;
        return grant.role() == role && grant.covers(register.unit());
    }
}
