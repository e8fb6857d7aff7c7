package vn.sontm.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import vn.sontm.programme.register.OwnershipRules;
import vn.sontm.testkit.Pc;
import vn.sontm.testkit.Projection;
import vn.sontm.testkit.SimulatedLevels;
import vn.sontm.testkit.SimulatedLevels.Action;
import vn.sontm.testkit.SimulatedLevels.Step;

@Label("trust over levels")
class LevelsProperties {
    private static final List<Integer> ROOTS = List.of(SimulatedLevels.PROVINCE, SimulatedLevels.DISTRICT);

    /** The province and its two districts are at work, and the first district has taken the province as the one above. */
    private static final List<Step> OPENING = List.of(
            new Step(Action.ENROL, 0, 1, 5),
            new Step(Action.ENROL, 0, 2, 1),
            new Step(Action.ENROL, 0, 4, 2),
            new Step(Action.ENROL, 2, 3, 5),
            new Step(Action.ENROL, 2, 5, 3),
            new Step(Action.ENROL, 2, 7, 0),
            new Step(Action.ENROL, 4, 6, 2),
            new Step(Action.ENROL, 4, 8, 0),
            new Step(Action.ADOPT, 2, 0, 0));

    @Provide
    Arbitrary<List<Step>> scripts() {
        var number = Arbitraries.integers().between(0, 40);
        return Combinators.combine(Arbitraries.of(Action.class), number, number, number)
                .as(Step::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(30)
                .map(rest -> Stream.concat(OPENING.stream(), rest.stream()).toList());
    }

    @Property(tries = 300)
    @Label("any order of arrival, any number of times, gives the same authority")
    void orderAndRepetition(@ForAll("scripts") List<Step> script, @ForAll Random random) {
        var levels = SimulatedLevels.play(script);
        var shuffled = new ArrayList<>(levels.written());
        shuffled.addAll(levels.written().subList(0, levels.written().size() / 2));
        Collections.shuffle(shuffled, random);
        for (var root : ROOTS) {
            var straight = authority(levels, root, levels.written());
            var mixed = authority(levels, root, shuffled);
            assertThat(everybody(mixed)).isEqualTo(everybody(straight));
            assertThat(levels.written().stream().filter(mixed::effective).toList())
                    .isEqualTo(levels.written().stream()
                            .filter(straight::effective)
                            .toList());
        }
    }

    @Property(tries = 300)
    @Label("coverage never grows: whoever is believed below was enrolled by somebody who covers as much")
    void neverGrows(@ForAll("scripts") List<Step> script) {
        var levels = SimulatedLevels.play(script);
        for (var root : ROOTS) {
            var authority = authority(levels, root, levels.written());
            for (var device : authority.devices()) {
                if (!device.equals(levels.pcs().get(root).device()) && !isHigher(authority, device)) {
                    authority.grants(device).forEach(grant -> assertFollowsFromAbove(levels, authority, grant));
                }
            }
        }
    }

    private static void assertFollowsFromAbove(SimulatedLevels levels, Authority authority, Grant grant) {
        assertThat(levels.written())
                .filteredOn(change -> change.register().kind().equals("enrolment")
                        && change.register().item().equals(grant.device().value())
                        && authority.effective(change))
                .anySatisfy(enrolment -> assertThat(authority.grants(enrolment.device()))
                        .anyMatch(above -> above.role() == Role.OFFICE
                                && above.mayEnrol()
                                && above.covers(grant.unit())
                                && grant.units().stream().allMatch(above::covers)));
    }

    @Property(tries = 300)
    @Label("a department under a lower office bears that office's code, and nobody else does")
    void departments(@ForAll("scripts") List<Step> script) {
        var levels = SimulatedLevels.play(script);
        for (var root : ROOTS) {
            var authority = authority(levels, root, levels.written());
            authority.devices().stream()
                    .flatMap(device -> authority.grants(device).stream())
                    .filter(grant -> DepartmentCode.office(grant.unit()).isPresent())
                    .forEach(grant -> assertThat(grant.role()).isEqualTo(Role.DEPARTMENT));
        }
    }

    @Property(tries = 300)
    @Label("an adoption makes or unmakes nobody below, and lifts nobody who is believed below")
    @StatisticsReport(StatisticsReportMode.OFF)
    void adoptionIsOutside(@ForAll("scripts") List<Step> script) {
        var levels = SimulatedLevels.play(script);
        var without = levels.written().stream()
                .filter(change -> !change.register().kind().equals("adoption"))
                .toList();
        var adopted = false;
        for (var root : ROOTS) {
            var with = authority(levels, root, levels.written());
            var below = authority(levels, root, without);
            for (var pc : levels.pcs()) {
                var higher = isHigher(with, pc.device());
                adopted |= higher;
                assertThat(higher ? Set.of() : Projection.place(with, pc.device()))
                        .isEqualTo(Projection.place(below, pc.device()));
            }
        }
        Statistics.label("somebody is above")
                .collect(adopted)
                .coverage(scripts -> scripts.check(true).percentage(share -> share > 30));
    }

    @Property(tries = 300)
    @Label("nobody is above but by the word of the office that began by itself, and has no say about its units' PCs")
    void higher(@ForAll("scripts") List<Step> script) {
        var levels = SimulatedLevels.play(script);
        for (var root : ROOTS) {
            var authority = authority(levels, root, levels.written());
            var unit = levels.pcs().get(root).unit();
            for (var pc : levels.pcs()) {
                if (isHigher(authority, pc.device())) {
                    assertThat(authority.grants(pc.device()))
                            .allMatch(grant -> !grant.unit().equals(unit));
                    assertSaysNothingBelow(authority, levels, pc);
                }
            }
            assertThat(levels.written())
                    .filteredOn(change -> change.register().kind().equals("adoption") && authority.effective(change))
                    .allMatch(change -> change.register().subject().equals(unit)
                            && authority.grants(change.device()).stream()
                                    .anyMatch(grant ->
                                            grant.role() == Role.OFFICE && grant.mayEnrol() && grant.covers("*")));
        }
    }

    private static void assertSaysNothingBelow(Authority authority, SimulatedLevels levels, Pc higher) {
        var copy = higher.copy();
        var unit = authority.grants(higher.device()).getFirst().unit();
        for (var kind : List.of("value", "unit", "target", "start", "department-word", "answer", "submission")) {
            var change = copy.write(new Register(kind, "tan-lien", "xa/1@" + unit, "2024-06"), "1");
            assertThat(authority.effective(change)).isFalse();
        }
        levels.written().stream()
                .filter(change -> change.device().equals(higher.device()))
                .filter(change -> !change.register().unit().equals(unit))
                .forEach(change -> assertThat(authority.effective(change)).isFalse());
    }

    @Property(tries = 300)
    @Label("no PC's own word has any influence on where it stands itself")
    void notAboutItself(@ForAll("scripts") List<Step> script) {
        var levels = SimulatedLevels.play(script);
        for (var root : ROOTS) {
            var with = authority(levels, root, levels.written());
            for (var pc : levels.pcs()) {
                var others = levels.written().stream()
                        .filter(change -> !change.device().equals(pc.device()))
                        .toList();
                assertThat(Projection.place(authority(levels, root, others), pc.device()))
                        .isEqualTo(Projection.place(with, pc.device()));
            }
        }
    }

    @Property(tries = 200)
    @Label("the latest word decides which of two offices is above, whatever order they come in")
    void twoProvinces(@ForAll Random random) {
        var district = new Pc(1, "cao-loc");
        var first = new Pc(2, "lang-son");
        var second = new Pc(3, "bac-kan");
        var changes = new ArrayList<>(List.of(
                district.write(Pc.adoption("cao-loc"), first.higherJson(false)),
                district.write(Pc.adoption("cao-loc"), second.higherJson(false))));
        Collections.shuffle(changes, random);
        var authority = Authority.of(district.device(), "cao-loc", changes, new OwnershipRules());
        assertThat(authority.devices()).containsExactlyInAnyOrder(district.device(), second.device());
    }

    private static Authority authority(SimulatedLevels levels, int root, Collection<Change> control) {
        var pc = levels.pcs().get(root);
        return Authority.of(pc.device(), pc.unit(), control, new OwnershipRules(), levels::chain);
    }

    private static boolean isHigher(Authority authority, DeviceId device) {
        return authority.grants(device).stream().anyMatch(grant -> grant.role() == Role.HIGHER);
    }

    private static Set<Object> everybody(Authority authority) {
        var all = new HashSet<Object>();
        authority.devices().forEach(device -> all.add(List.of(device, Projection.place(authority, device))));
        return all;
    }
}
