package vn.sontm.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Json;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.PlanReader;
import vn.sontm.programme.plan.PlanSet;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.reform.Reform;
import vn.sontm.programme.reform.UnitBook;
import vn.sontm.programme.register.Decimals;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.MemoryRegisters;
import vn.sontm.workspace.ShippedData;

/**
 * The real district with its real plan of 2024, the shipped criteria sets, and starting states made up so that the plan's
 * counts come true when every target is reached.
 */
public final class CaoLoc {
    public static final String NTM = "xa-ntm-2021-2025";
    public static final String ADVANCED = "xa-ntm-nang-cao-2021-2025";
    private static final String YEAR = "2024";

    private final Plan plan = PlanReader.read(ShippedData.plan("cao-loc-2024").orElseThrow());
    private final MemoryRegisters registers = new MemoryRegisters();

    public CaoLoc() {
        ShippedData.catalogues()
                .forEach(set -> registers.put(
                        RegisterKind.CATALOGUE, "cao-loc", set.path("id").asText(), "", Decimals.pack(set)));
        registers.putAll(plan.statements());
        plan.sets().forEach(this::startAll);
    }

    public MemoryRegisters registers() {
        return registers;
    }

    public Plan plan() {
        return plan;
    }

    /** A commune declares every indicator of a criterion. */
    public CaoLoc declare(String unit, String set, int number, Verdict verdict, String period) {
        ShippedData.catalogues().stream()
                .filter(json -> json.path("id").asText().equals(set))
                .flatMap(json -> Stream.iterate(0, index -> index + 1)
                        .limit(json.path("criteria").size())
                        .map(index -> json.path("criteria").get(index)))
                .filter(criterion -> criterion.path("number").asInt() == number)
                .forEach(criterion -> criterion
                        .path("indicators")
                        .forEach(indicator -> registers.put(
                                RegisterKind.DECLARATION,
                                unit,
                                set + "/" + indicator.path("code").asText(),
                                period,
                                Json.object().put("verdict", verdict.code()).put("reason", "theo hồ sơ của xã"))));
        return this;
    }

    public CaoLoc conclude(String unit, String set, int number, Verdict verdict, String period) {
        registers.put(
                RegisterKind.CONCLUSION,
                unit,
                set + "/" + number + "@cao-loc",
                period,
                Json.object().put("verdict", verdict.code()).put("word", "thẩm tra"));
        return this;
    }

    public void reform(Reform reform) {
        registers.putAll(reform.statements(new UnitBook(registers)));
    }

    private void startAll(PlanSet set) {
        plan.criteria(set.id()).forEach(criterion -> start(set, criterion));
    }

    /** Who is to attain or consolidate has not met it; of the others as many have as the plan counts on. */
    private void start(PlanSet set, PlanCriterion criterion) {
        var rest = new ArrayList<>(set.units());
        rest.removeAll(criterion.attain());
        rest.removeAll(criterion.consolidate());
        criterion.attain().forEach(unit -> start(unit, criterion, StartState.NOT_MET));
        criterion.consolidate().forEach(unit -> start(unit, criterion, StartState.CONSOLIDATE));
        var met = criterion
                .target()
                .filter(target -> target.count().isPresent())
                .map(target -> target.count().getAsInt()
                        - criterion.attain().size()
                        - criterion.consolidate().size())
                .orElse(rest.size());
        // recognised communes stand at the end of the plan's list
        List<String> ordered = rest.reversed();
        for (var index = 0; index < ordered.size(); index++) {
            start(ordered.get(index), criterion, index < met ? StartState.MET : StartState.NOT_MET);
        }
    }

    private void start(String unit, PlanCriterion criterion, StartState state) {
        registers.put(
                RegisterKind.START, unit, criterion.item(), YEAR, Json.object().put("state", state.code()));
    }
}
