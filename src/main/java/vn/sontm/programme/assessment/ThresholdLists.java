package vn.sontm.programme.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.Level;
import vn.sontm.programme.catalogue.Measure;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/** The thresholds of one indicator, or of a part of one, list by list, as an office has them in a year. */
public final class ThresholdLists {
    /**
     * One list.
     *
     * @param named whether anything is said for it at all; an unknown value is said too
     * @param value empty while it is unknown
     */
    public record Row(String list, String name, boolean named, Optional<BigDecimal> value) {}

    private ThresholdLists() {}

    public static List<Row> of(
            Registers registers, CriteriaSet set, String code, Measure measure, int year, String office) {
        var confirmations = new Confirmations(new OfficeEntries(registers.all(RegisterKind.CONFIRMATION)));
        var levels = confirmations
                .levels(set.id() + "/" + code, measure, year, List.of(office))
                .orElse(measure.levels());
        return set.regions().stream()
                .map(region -> {
                    var level = levels.at(List.of(region.id()), year);
                    return new Row(region.id(), region.name(), !(level instanceof Level.Absent), value(level));
                })
                .toList();
    }

    private static Optional<BigDecimal> value(Level level) {
        return level instanceof Level.Known known ? Optional.of(known.value()) : Optional.empty();
    }
}
