package vn.sontm.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import vn.sontm.base.Json;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.reform.End;
import vn.sontm.programme.reform.Merge;
import vn.sontm.programme.reform.Recode;
import vn.sontm.programme.reform.Reform;
import vn.sontm.programme.reform.Reform.Act;
import vn.sontm.programme.reform.Reform.NewUnit;
import vn.sontm.programme.reform.Split;
import vn.sontm.programme.reform.SplitShares;
import vn.sontm.programme.reform.UnitBook;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Decision;
import vn.sontm.programme.unit.Heirs;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;
import vn.sontm.testkit.MemoryRegisters;

class StandingPlanProperties {
    private static final String OFFICE = "huyen";
    private static final List<String> COMMUNES = List.of("a", "b", "c", "d", "e", "f");
    private static final int MONTHS = 8;

    private MemoryRegisters registers = new MemoryRegisters();
    private Random random = new Random(0);
    private int begun;

    @Property(tries = 60)
    @Label("whoever stands for a code is named by it, and the other way round; nobody is left without an heir")
    void inverse(@ForAll long seed) {
        reform(seed);
        for (var month = 1; month <= MONTHS + 1; month++) {
            var heirs = Heirs.on(registers, day(month));
            var codes = new ArrayList<>(codes());
            Stream.concat(codes.stream(), heirs.subjects().all().stream().map(subject -> subject.code()))
                    .forEach(code -> {
                        assertThat(heirs.of(code)).isNotEmpty().doesNotHaveDuplicates();
                        assertThat(heirs.of(code))
                                .allSatisfy(
                                        heir -> assertThat(heirs.names(heir)).contains(code));
                        assertThat(heirs.of(code))
                                .allSatisfy(heir -> assertThat(heirs.of(heir)).contains(heir));
                    });
            codes.stream()
                    .filter(code -> heirs.of(code).contains(code))
                    .forEach(standing -> assertThat(heirs.names(standing))
                            .allSatisfy(name -> assertThat(heirs.of(name)).contains(standing)));
        }
    }

    @Property(tries = 60)
    @Label("nothing that was asked is lost, and nothing is asked twice of what became one")
    void asked(@ForAll long seed) {
        reform(seed);
        var plan = plan();
        for (var month = 1; month <= MONTHS + 1; month++) {
            var heirs = Heirs.on(registers, day(month));
            var criterion = StandingPlan.of(plan, heirs).criterion("bo", 1).orElseThrow();
            var stated = plan.criterion("bo", 1).orElseThrow();
            var all = Stream.of(Target.values())
                    .flatMap(target -> criterion.of(target).stream())
                    .toList();
            var named = Stream.of(Target.values())
                    .flatMap(target -> stated.of(target).stream())
                    .toList();
            assertThat(all).containsExactlyInAnyOrderElementsOf(heirs.of(named));
            for (var heir : all) {
                var most = Stream.of(Target.values())
                        .filter(target -> stated.of(target).stream()
                                .anyMatch(code -> heirs.names(heir).contains(code)))
                        .findFirst();
                assertThat(Stream.of(Target.values())
                                .filter(target -> criterion.of(target).contains(heir))
                                .findFirst())
                        .isEqualTo(most);
            }
            for (var place = 0; place < stated.deadlines().size(); place++) {
                var before = stated.deadlines().get(place);
                var after = criterion.deadlines().get(place);
                assertThat(codes())
                        .filteredOn(code -> heirs.of(code).contains(code))
                        .allSatisfy(code -> assertThat(after.binds(code))
                                .isEqualTo(heirs.names(code).stream().anyMatch(before::binds)));
            }
        }
    }

    @Property(tries = 60)
    @Label("a draft into which those who stand are written says what the plan was read as, and no more the second time")
    void written(@ForAll long seed) {
        reform(seed);
        var plan = plan();
        for (var month = 1; month <= MONTHS + 1; month++) {
            var heirs = Heirs.on(registers, day(month));
            var json = PlanWriter.write(plan);
            new PlanHeirs(registers, heirs).put(json);
            assertThat(Plan.draft(json).criteria())
                    .isEqualTo(StandingPlan.of(plan, heirs).criteria());
            assertThat(Plan.draft(json).starts())
                    .isEqualTo(StandingPlan.of(plan, heirs).starts());
            var again = json.deepCopy();
            new PlanHeirs(registers, heirs).put(again);
            assertThat(again).isEqualTo(json);
        }
    }

    @Property(tries = 60)
    @Label(
            "whoever stands for a merged one begins as all did whose names it bears, and nobody begins as none of them did")
    void begun(@ForAll long seed) {
        reform(seed);
        var plan = plan();
        for (var month = 1; month <= MONTHS + 1; month++) {
            var heirs = Heirs.on(registers, day(month));
            var starts = StandingPlan.of(plan, heirs).starts();
            assertThat(starts).startsWith(plan.starts().toArray(StatedStart[]::new));
            assertThat(starts).extracting(StatedStart::subject).doesNotHaveDuplicates();
            assertThat(starts.subList(plan.starts().size(), starts.size()))
                    .allSatisfy(start -> assertThat(plan.starts())
                            .filteredOn(stated -> heirs.names(start.subject()).contains(stated.subject()))
                            .extracting(StatedStart::state)
                            .isNotEmpty()
                            .containsOnly(start.state()));
        }
    }

    private Plan plan() {
        var json =
                Json.object().put("id", "p").put("title", "P").put("year", 2025).put("office", OFFICE);
        var criterion = json.putArray("criteria").addObject().put("set", "bo").put("number", 1);
        for (var commune : COMMUNES) {
            if (random.nextInt(4) > 0) {
                criterion
                        .withArray(Target.values()[random.nextInt(Target.values().length)].code())
                        .add(commune);
            }
        }
        for (var deadline = 0; deadline < 3; deadline++) {
            var units = criterion
                    .withArray("deadlines")
                    .addObject()
                    .put("printed", "hạn " + deadline)
                    .putArray("units")
                    .add(any(COMMUNES));
            units.add(any(COMMUNES));
        }
        for (var commune : COMMUNES) {
            json.withArray("starts")
                    .addObject()
                    .put("subject", commune)
                    .put("criterion", "bo/1")
                    .put("state", random.nextInt(3) > 0 ? "met" : "not-met");
        }
        return Plan.draft(json);
    }

    private void reform(long seed) {
        random = new Random(seed);
        registers = new MemoryRegisters();
        unit(OFFICE, "district", Optional.empty());
        COMMUNES.forEach(code -> unit(code, Unit.COMMUNE, Optional.of(OFFICE)));
        COMMUNES.forEach(code -> registers.put(
                RegisterKind.SUBJECT,
                code + "/khu",
                "",
                "",
                Json.object().put("kind", "khu-dan-cu").put("name", "Khu")));
        for (var month = 1; month <= MONTHS; month++) {
            var standing = Units.from(registers).communes(OFFICE, day(month).minusDays(1)).stream()
                    .map(Unit::code)
                    .toList();
            if (standing.size() > 1) {
                registers.putAll(
                        one(standing, new Act(day(month), Decision.NONE)).statements(new UnitBook(registers)));
            }
        }
    }

    private Reform one(List<String> standing, Act act) {
        var code = any(standing);
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Recode(code, "m" + ++begun, act);
            case 2, 3 -> new Merge(two(standing), next(), Answers.NONE, act);
            case 4, 5 -> split(code, List.of(next(), next()), false, act);
            case 6 -> split(code, List.of(next()), true, act);
            default -> new End(code, act);
        };
    }

    private Split split(String code, List<NewUnit> parts, boolean rest, Act act) {
        var places = new HashMap<String, String>();
        Heirs.on(registers, act.on().minusDays(1))
                .subjects()
                .ofUnit(code)
                .forEach(subject -> places.put(
                        subject.code(), any(parts.stream().map(NewUnit::code).toList())));
        return new Split(code, parts, rest, new SplitShares(places, Map.of()), Answers.NONE, act);
    }

    private List<String> two(List<String> standing) {
        var first = random.nextInt(standing.size());
        return List.of(standing.get(first), standing.get((first + 1) % standing.size()));
    }

    private NewUnit next() {
        return new NewUnit("m" + ++begun, "M" + begun, "xã", Unit.COMMUNE, Optional.of(OFFICE));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private List<String> codes() {
        return Units.from(registers).all().stream().map(Unit::code).toList();
    }

    private static LocalDate day(int month) {
        return LocalDate.of(2025, month, 1);
    }

    private void unit(String code, String level, Optional<String> parent) {
        ObjectNode content = Json.object().put("name", code).put("title", "").put("level", level);
        parent.ifPresent(above -> content.put("parent", above));
        registers.put(RegisterKind.UNIT, code, "", "", content);
    }
}
