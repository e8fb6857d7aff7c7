package vn.sontm.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import vn.sontm.base.Json;
import vn.sontm.testkit.Pc;
import vn.sontm.testkit.Projection;
import vn.sontm.testkit.Scripts;
import vn.sontm.testkit.SimulatedOffices;
import vn.sontm.testkit.SimulatedOffices.Action;
import vn.sontm.testkit.SimulatedOffices.Clocks;
import vn.sontm.testkit.SimulatedOffices.Step;

@Label("authority")
class AuthorityProperties {
    private static final int INTRUDER = 77;
    private static final int ATTACKS = 12;

    @Provide
    Arbitrary<List<Step>> scripts() {
        return Scripts.any();
    }

    @Property(tries = 200)
    @Label("nothing that an unknown PC writes is shown or hides anything, whatever it claims to be or to have seen")
    void intruder(@ForAll("scripts") List<Step> script, @ForAll Random random) {
        var offices = play(script);
        var before = Projection.of(offices.written(), offices.root());
        var attacked = new ArrayList<>(offices.written());
        var intruder = new Pc(INTRUDER, "cao-loc");
        for (var i = 0; i < ATTACKS; i++) {
            attacked.add(attack(intruder, attacked, random));
        }

        var after = Projection.of(attacked, offices.root());

        assertThat(after.visible()).isEqualTo(before.visible());
        assertThat(after.effective()).isEqualTo(before.effective());
    }

    @Property(tries = 200)
    @Label("a commune that writes about others changes nothing that is shown")
    void neighbour(@ForAll("scripts") List<Step> script, @ForAll Random random) {
        var offices = play(script);
        var neighbour = new Pc(INTRUDER, "gia-cat");
        var ledger = new ArrayList<>(offices.written());
        ledger.add(enrolledByRoot(neighbour, offices));
        var before = Projection.of(ledger, offices.root());
        for (var i = 0; i < ATTACKS; i++) {
            ledger.add(attack(neighbour, ledger, random));
        }

        assertThat(Projection.of(ledger, offices.root()).visible()).isEqualTo(before.visible());
    }

    @Property(tries = 200)
    @Label("whatever a revoked PC adds after its cut-off, or on another branch before it, changes nothing")
    @StatisticsReport(StatisticsReportMode.OFF)
    void revoked(@ForAll("scripts") List<Step> script, @ForAll Random random) {
        var revoked = new ArrayList<>(script);
        revoked.add(new Step(Action.SEND_ALL, 2, 0, 1));
        revoked.add(new Step(Action.REVOKE_BY_OFFICE, 0, 2, random.nextInt(9)));
        var offices = play(revoked);
        var before = Projection.of(offices.written(), offices.root());
        var limited = offices.pcs().stream()
                .filter(pc -> isRevoked(pc.device(), before))
                .toList();
        Statistics.label("somebody revoked")
                .collect(!limited.isEmpty())
                .coverage(scripts -> scripts.check(true).percentage(share -> share > 60));
        var attacked = new ArrayList<>(offices.written());
        limited.forEach(pc -> {
            var limit =
                    before.authority().standings(pc.device()).getFirst().limit().orElseThrow();
            var seq = 1 + random.nextLong(limit.last().seq() + 2);
            for (var i = 0; i < ATTACKS; i++) {
                attacked.add(forged(pc.device(), seq + i, attacked, random));
            }
        });

        var after = Projection.of(attacked, offices.root());

        assertThat(after.visible()).isEqualTo(before.visible());
        assertThat(after.effective()).isEqualTo(before.effective());
    }

    @Property(tries = 200)
    @Label("no PC's own word has any influence on where it stands itself")
    void notAboutItself(@ForAll("scripts") List<Step> script) {
        var offices = play(script);
        var authority = Projection.of(offices.written(), offices.root()).authority();
        for (var device : authority.devices()) {
            var others = offices.written().stream()
                    .filter(change -> Authority.concerns(change.register()))
                    .filter(change -> !change.device().equals(device))
                    .toList();
            var without = Authority.of(
                    offices.root(), "cao-loc", others, new AllowOffices(), target -> chain(offices.written(), target));
            var with = Authority.of(
                    offices.root(),
                    "cao-loc",
                    offices.written(),
                    new AllowOffices(),
                    target -> chain(offices.written(), target));
            assertThat(Projection.place(without, device)).isEqualTo(Projection.place(with, device));
        }
    }

    @Property(tries = 200)
    @Label("every grant can be followed up to the root, and covers no more than those above it")
    void tree(@ForAll("scripts") List<Step> script) {
        var offices = play(script);
        var projection = Projection.of(offices.written(), offices.root());
        var authority = projection.authority();
        for (var device : authority.devices()) {
            if (device.equals(offices.root())) {
                assertThat(authority.standings(device)).noneMatch(Standing::revoked);
                continue;
            }
            var enrolments = projection.effective().stream()
                    .filter(change -> change.register().kind().equals("enrolment"))
                    .filter(change -> change.register().item().equals(device.value()))
                    .toList();
            assertThat(enrolments).isNotEmpty();
            authority
                    .grants(device)
                    .forEach(grant -> assertThat(enrolments)
                            .anySatisfy(enrolment -> assertThat(authority.grants(enrolment.device()))
                                    .anyMatch(above -> above.mayEnrol()
                                            && above.role() == Role.OFFICE
                                            && grant.units().stream().allMatch(above::covers))));
        }
    }

    private static Change attack(Pc intruder, Collection<Change> ledger, Random random) {
        var about = new ArrayList<>(SimulatedOffices.REGISTERS);
        ledger.stream()
                .map(Change::register)
                .filter(Authority::concerns)
                .distinct()
                .forEach(about::add);
        about.add(Pc.enrolment(intruder));
        var register = about.get(random.nextInt(about.size()));
        var content =
                switch (register.kind()) {
                    case "enrolment" -> Content.of(intruder.grantJson("office", true, List.of("*")));
                    case "revocation" -> Content.of(Json.object().put("seq", 0).put("id", ChangeId.NONE.value()));
                    default ->
                        random.nextBoolean()
                                ? Content.removal("phá")
                                : Content.of(Json.object().put("value", "phá"));
                };
        var seen = ledger.stream()
                .filter(change -> change.register().equals(register))
                .toArray(Change[]::new);
        return intruder.write(register, content, 1_000 + random.nextInt(9), seen);
    }

    private static Change enrolledByRoot(Pc pc, SimulatedOffices offices) {
        var root = offices.pcs().getFirst();
        var last = root.chain().getLast();
        return new Change(
                root.device(),
                last.seq() + 1,
                last.id(),
                last.lamport() + 1,
                "",
                "",
                Pc.enrolment(pc),
                Content.of(pc.grantJson("commune", false, List.of("gia-cat"))),
                List.of());
    }

    private static Change forged(DeviceId device, long seq, Collection<Change> ledger, Random random) {
        var register = SimulatedOffices.REGISTERS.get(random.nextInt(SimulatedOffices.REGISTERS.size()));
        var seen = ledger.stream()
                .filter(change -> change.register().equals(register))
                .map(Change::id)
                .toList();
        var prev = seq == 1 ? ChangeId.NONE : new ChangeId("f".repeat(64));
        var content = Content.of(Json.object().put("value", "giả"));
        return new Change(device, seq, prev, 2_000, "", "kẻ lạ " + random.nextLong(), register, content, seen);
    }

    private static boolean isRevoked(DeviceId device, Projection projection) {
        var standings = projection.authority().standings(device);
        return !standings.isEmpty() && standings.stream().allMatch(Standing::revoked);
    }

    private static List<Change> chain(Collection<Change> ledger, DeviceId device) {
        return ledger.stream().filter(change -> change.device().equals(device)).toList();
    }

    private static SimulatedOffices play(List<Step> script) {
        return SimulatedOffices.play(script, Clocks.ASTRAY);
    }

    /** The rule for enrolments and revocations, all that matters to who stands where. */
    private record AllowOffices() implements WriteRules {
        @Override
        public boolean allows(Grant grant, Register register) {
            return grant.role() == Role.OFFICE && grant.covers(register.unit());
        }
    }
}
