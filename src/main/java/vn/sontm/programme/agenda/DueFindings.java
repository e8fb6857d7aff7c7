package vn.sontm.programme.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.inspection.Inspection;
import vn.sontm.programme.inspection.Inspection.State;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Units;

/** What inspections found and nobody has mended yet. */
final class DueFindings {
    private final Registers registers;
    private final LocalDate today;

    DueFindings(Registers registers, LocalDate today) {
        this.registers = registers;
        this.today = today;
    }

    List<DueItem> ofUnit(String unit) {
        return open(Inspection.of(registers, unit))
                .flatMap(inspection -> item(inspection, List.of()))
                .toList();
    }

    List<DueItem> ofOffice() {
        var units = Units.from(registers);
        return open(Inspection.all(registers))
                .flatMap(inspection -> item(inspection, List.of(units.nameOn(inspection.unit(), today))))
                .toList();
    }

    private Stream<Inspection> open(List<Inspection> all) {
        return all.stream()
                .filter(inspection -> inspection.on(today) == State.OPEN || inspection.on(today) == State.OVERDUE);
    }

    private static Stream<DueItem> item(Inspection inspection, List<String> units) {
        return inspection.due().stream()
                .map(day -> new DueItem(
                        DueItem.Kind.FINDING,
                        inspection.entry().register().item(),
                        day,
                        Messages.text("agenda.finding", inspection.findings()),
                        units,
                        List.of(),
                        ""));
    }
}
