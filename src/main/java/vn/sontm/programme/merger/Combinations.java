package vn.sontm.programme.merger;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Formation;

/** The office's answers and the weights that it entered for the units before. */
public final class Combinations {
    private final Map<Register, Entry> answers;
    private final Map<Register, Entry> weights;

    private Combinations(Map<Register, Entry> answers, Map<Register, Entry> weights) {
        this.answers = answers;
        this.weights = weights;
    }

    public static Combinations from(Registers registers) {
        return new Combinations(
                byRegister(registers.all(RegisterKind.COMBINATION)), byRegister(registers.all(RegisterKind.WEIGHT)));
    }

    /** @param item set/code or set/code#part */
    public Optional<Combining> answer(Formation formation, String item) {
        var slash = item.indexOf('/');
        var register = answers(formation, item.substring(0, Math.max(slash, 0)));
        return Optional.ofNullable(answers.get(register))
                .flatMap(entry -> Combining.read(entry.content().path("ways").path(item.substring(slash + 1))));
    }

    /** What a unit that went into a formation weighs. */
    public Optional<BigDecimal> weight(Formation formation, String unit, String name) {
        return Optional.ofNullable(weights.get(weight(unit, name, formation)))
                .flatMap(entry -> Recorded.decimal(entry.content().path("value")));
    }

    /** Where the answers of one set for a formation stand. */
    public static Register answers(Formation formation, String set) {
        return new Register(
                RegisterKind.COMBINATION.code(),
                formation.unit(),
                set,
                formation.on().toString());
    }

    /** Where the weight of a unit that went into a formation stands. */
    public static Register weight(String unit, String name, Formation formation) {
        return new Register(
                RegisterKind.WEIGHT.code(), unit, name, formation.on().toString());
    }

    private static Map<Register, Entry> byRegister(List<Entry> entries) {
        var found = new HashMap<Register, Entry>();
        entries.forEach(entry -> found.put(entry.register(), entry));
        return found;
    }
}
