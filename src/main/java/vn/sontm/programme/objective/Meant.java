package vn.sontm.programme.objective;

import java.util.List;
import java.util.Set;
import vn.sontm.ledger.Register;
import vn.sontm.programme.plan.Objective;
import vn.sontm.programme.unit.Heirs;

/**
 * Whom an objective means by the units and places that it names: whoever stands for them now. Everybody, where it names
 * nobody.
 */
record Meant(Set<String> standing, Heirs heirs) {
    static Meant by(Objective objective, Heirs heirs) {
        return new Meant(Set.copyOf(heirs.of(objective.units())), heirs);
    }

    boolean everybody() {
        return standing.isEmpty();
    }

    /** A unit, or a place that is named itself or stands in a unit that is. */
    boolean includes(String code) {
        return everybody() || standing.contains(code) || standing.contains(Register.unitOf(code));
    }

    /** Also what became part of somebody who is meant. */
    boolean includesFormer(String code) {
        return includes(code)
                || List.of(code, Register.unitOf(code)).stream()
                        .flatMap(former -> heirs.of(former).stream())
                        .anyMatch(standing::contains);
    }
}
