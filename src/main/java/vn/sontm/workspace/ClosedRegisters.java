package vn.sontm.workspace;

import java.util.List;
import java.util.Optional;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/**
 * Registers in which what offices decide is shown as it was when all their units were locked. What somebody reports on
 * their own goes on: an office writes its figures for a period after it has locked those of its communes.
 */
final class ClosedRegisters implements Registers {
    private final Registers then;
    private final Registers now;

    ClosedRegisters(Registers then, Registers now) {
        this.then = then;
        this.now = now;
    }

    @Override
    public Optional<Entry> find(Register register) {
        return RegisterKind.of(register.kind()).map(this::of).orElse(now).find(register);
    }

    @Override
    public List<Entry> all(RegisterKind kind) {
        return of(kind).all(kind);
    }

    @Override
    public List<Entry> ofUnit(RegisterKind kind, String unit) {
        return of(kind).ofUnit(kind, unit);
    }

    /** Whether a register is among what offices decide. */
    static boolean isDecided(Register register) {
        return RegisterKind.of(register.kind())
                .filter(ClosedRegisters::isDecided)
                .isPresent();
    }

    private Registers of(RegisterKind kind) {
        return isDecided(kind) ? then : now;
    }

    private static boolean isDecided(RegisterKind kind) {
        return switch (kind.owner()) {
            case OFFICE, ANYONE_OWN -> true;
            case DEPARTMENT, COMMUNE -> false;
        };
    }
}
