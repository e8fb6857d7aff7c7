package vn.sontm.programme.plan;

import java.time.LocalDate;
import java.util.Optional;
import vn.sontm.ledger.DepartmentCode;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Units;

/** What those are called who write or are written about: units by their own registers, agencies as the plans name them. */
public final class Agencies {
    private Agencies() {}

    /** As the plan calls an agency, by its id or its code as a department; empty for one that no plan knows. */
    public static Optional<String> name(Registers registers, String id) {
        var office = DepartmentCode.office(id);
        return registers.all(RegisterKind.AGENCY).stream()
                .filter(entry -> entry.register().item().equals(DepartmentCode.agency(id)))
                .filter(entry -> office.isEmpty() || entry.register().unit().equals(office.get()))
                .map(entry -> entry.content().path("name").asText())
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /**
     * "xã Cao Lâu", "Phòng Tư pháp"; the code itself where it is neither a unit nor an agency.
     *
     * @param units as the registers say; whoever names many reads them once
     */
    public static String title(Registers registers, Units units, String code, LocalDate day) {
        return units.find(code)
                .map(unit -> unit.fullNameOn(day))
                .or(() -> name(registers, code))
                .orElse(code);
    }
}
