package vn.sontm.programme.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Units;

/**
 * What is recorded about a criterion or an indicator of a subject: figures and words, conclusions, what departments say, start
 * and target; of a unit also under the codes of those that it stands for, because combined figures are read from there.
 *
 * @param day on which the subject is looked at
 */
public record CriterionRegisters(Registers registers, String subject, String set, LocalDate day) {
    private static final List<RegisterKind> KINDS = List.of(
            RegisterKind.VALUE,
            RegisterKind.DECLARATION,
            RegisterKind.EVIDENCE_LINK,
            RegisterKind.CONCLUSION,
            RegisterKind.DEPARTMENT_WORD,
            RegisterKind.START,
            RegisterKind.TARGET);

    /** All that one criterion rests on, its indicators included. */
    public Stream<Register> of(CriterionStatus criterion) {
        return Stream.concat(about(item -> isAbout(item, set, criterion)), combined());
    }

    /** What was said of one criterion as a whole. */
    public Stream<Register> whole(int criterion) {
        return about((set + "/" + criterion)::equals);
    }

    /** What one indicator rests on, or one part of it: what was said of the other parts is left out. */
    public Stream<Register> of(String indicator) {
        var item = set + "/" + indicator;
        var own = indicator.contains("#") ? registers(register -> isPart(register, item)) : about(item::equals);
        return Stream.concat(own, combined());
    }

    /** What the office answered on how the figures of several units make one. */
    private Stream<Register> combined() {
        var codes = subjects();
        return codes.size() == 1
                ? Stream.empty()
                : codes.stream()
                        .flatMap(code -> Stream.concat(
                                registers.ofUnit(RegisterKind.COMBINATION, code).stream()
                                        .filter(entry -> entry.register().item().equals(set)),
                                registers.ofUnit(RegisterKind.WEIGHT, code).stream()))
                        .map(Entry::register);
    }

    /** Also the evidence, which is named before the bar. */
    private static boolean isPart(Register register, String item) {
        return register.item().equals(item) || register.item().endsWith("|" + item);
    }

    /** What a plan says of a criterion over all units: of whom it counts and how many are to meet it. */
    public static Stream<Register> planned(Registers registers, String set, int criterion, int year) {
        var item = set + "/" + criterion;
        return Stream.of(RegisterKind.PLAN_CRITERION, RegisterKind.POPULATION)
                .flatMap(kind -> registers.all(kind).stream())
                .map(Entry::register)
                .filter(register -> item.equals(register.item()) || item.startsWith(register.item() + "/"))
                .filter(register -> register.period().equals(Integer.toString(year)));
    }

    /** @param item set/number or set/code */
    public static boolean isAbout(String item, String set, CriterionStatus criterion) {
        return item.equals(set + "/" + criterion.number())
                || criterion.indicators().stream().anyMatch(indicator -> item.equals(set + "/" + indicator.code()));
    }

    private Stream<Register> about(Predicate<String> item) {
        return registers(register -> item.test(address(register.item())));
    }

    private Stream<Register> registers(Predicate<Register> which) {
        return subjects().stream()
                .flatMap(code -> KINDS.stream()
                        .flatMap(kind -> registers.ofUnit(kind, Register.unitOf(code)).stream())
                        .map(Entry::register)
                        .filter(register -> register.subject().equals(code)))
                .filter(which);
    }

    private Set<String> subjects() {
        return subject.contains("/") ? Set.of(subject) : Units.from(registers).names(subject, day);
    }

    /** Without the part of a composite indicator, the unit that writes, the file that proves it. */
    private static String address(String item) {
        return item.replaceFirst("^.*\\|", "").replaceFirst("[@#].*", "");
    }
}
