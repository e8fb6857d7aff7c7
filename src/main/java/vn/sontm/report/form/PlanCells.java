package vn.sontm.report.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.plan.Deadline;

/**
 * What a plan says, in cells. Where a plan is at hand and states nothing, the cell says so.
 *
 * @param planned whether a plan is at hand
 * @param names of units and of places in them by their codes
 */
record PlanCells(boolean planned, Map<String, String> names) {
    /** With more names than this, a list becomes a count. */
    private static final int MOST_NAMES = 8;

    /** For cells that name no units. */
    static PlanCells of(FormRequest request) {
        return new PlanCells(request.plan().isPresent(), Map.of());
    }

    /** With the names of these units, and of whoever else the plan speaks of. */
    static PlanCells naming(FormRequest request, Stream<UnitStatus> units) {
        var names = new HashMap<>(request.plan().map(PlanSummary::names).orElse(Map.of()));
        units.forEach(unit -> names.put(unit.unit(), unit.name()));
        return new PlanCells(request.plan().isPresent(), names);
    }

    String works(List<PlannedWork> works) {
        return stated(lines(works.stream().map(PlannedWork::text).distinct().toList()));
    }

    String agencies(Collection<String> names) {
        return stated(String.join("; ", names));
    }

    /** Deadlines with the units that they bind. */
    String deadlinesOfUnits(Collection<Deadline> deadlines) {
        return stated(lines(deadlines.stream()
                .map(deadline -> deadline.units().isEmpty()
                        ? text(deadline)
                        : Messages.text("report.deadline.of", units(deadline.units()), text(deadline)))
                .distinct()
                .toList()));
    }

    /** Deadlines of one unit. */
    String deadlines(Collection<Deadline> deadlines) {
        return stated(joined(deadlines));
    }

    /** Each deadline once; empty for none. */
    static String joined(Collection<Deadline> deadlines) {
        return lines(deadlines.stream().map(PlanCells::text).distinct().toList());
    }

    /** Names, or how many there are when they are too many for a cell. */
    String units(Collection<String> codes) {
        return codes.size() > MOST_NAMES
                ? Messages.text("report.units", codes.size())
                : codes.stream().map(code -> names.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }

    /** One line as it is, several as a list. */
    static String lines(List<String> lines) {
        return lines.size() == 1
                ? lines.getFirst()
                : lines.stream()
                        .map(line -> Messages.text("report.bullet", line))
                        .collect(Collectors.joining("\n"));
    }

    String stated(String text) {
        return text.isBlank() && planned ? Letters.notStated() : text;
    }

    /** The plan's own words, beside them the last day that keeps them. */
    static String text(Deadline deadline) {
        var words = deadline.works().isBlank()
                ? deadline.printed()
                : Messages.text("report.deadline.of", deadline.works(), deadline.printed());
        return deadline.latest()
                .map(day -> Messages.text("report.deadline.latest", words, VietnameseNumbers.format(day)))
                .orElse(words);
    }
}
