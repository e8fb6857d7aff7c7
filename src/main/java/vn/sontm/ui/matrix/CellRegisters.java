package vn.sontm.ui.matrix;

import java.util.List;
import java.util.stream.Stream;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/** What one cell rests on: figures and words on its indicators, conclusions, what departments say, start and target. */
final class CellRegisters {
    private static final List<RegisterKind> KINDS = List.of(
            RegisterKind.VALUE,
            RegisterKind.DECLARATION,
            RegisterKind.EVIDENCE_LINK,
            RegisterKind.CONCLUSION,
            RegisterKind.DEPARTMENT_WORD,
            RegisterKind.START,
            RegisterKind.TARGET);

    private CellRegisters() {}

    static Stream<Register> of(Registers registers, String subject, String set, CriterionStatus criterion) {
        return KINDS.stream()
                .flatMap(kind -> registers.ofUnit(kind, subject.replaceFirst("/.*", "")).stream())
                .map(Entry::register)
                .filter(register -> register.subject().equals(subject))
                .filter(register -> isAbout(address(register.item()), set, criterion));
    }

    /** Without the part of a composite indicator, the unit that writes, the file that proves it. */
    private static String address(String item) {
        return item.replaceFirst("^.*\\|", "").replaceFirst("[@#].*", "");
    }

    /** @param item set/number or set/code */
    static boolean isAbout(String item, String set, CriterionStatus criterion) {
        return item.equals(set + "/" + criterion.number())
                || criterion.indicators().stream().anyMatch(indicator -> item.equals(set + "/" + indicator.code()));
    }
}
