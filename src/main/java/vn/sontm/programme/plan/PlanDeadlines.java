package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.base.Json;

/** Deadlines in a plan's JSON. */
public final class PlanDeadlines {
    private PlanDeadlines() {}

    /**
     * Gives units a deadline for a criterion in place of those that they had.
     *
     * @param printed empty leaves them without one
     */
    public static void give(
            ObjectNode criterion, Collection<String> units, String printed, Optional<LocalDate> latest) {
        var kept = Json.array();
        criterion
                .path("deadlines")
                .forEach(deadline ->
                        without(criterion, (ObjectNode) deadline, units).ifPresent(kept::add));
        if (!printed.isEmpty()) {
            add(kept, units, printed, latest);
        }
        criterion.remove("deadlines");
        if (!kept.isEmpty()) {
            criterion.set("deadlines", kept);
        }
    }

    /** Puts a last day beside the words of a deadline, or takes it away. */
    public static void latest(ObjectNode deadline, Optional<LocalDate> day) {
        day.ifPresentOrElse(last -> deadline.put("latest", last.toString()), () -> deadline.remove("latest"));
    }

    /** What is left of a deadline without these units; one that bound everybody binds all others who have a target. */
    private static Optional<ObjectNode> without(ObjectNode criterion, ObjectNode deadline, Collection<String> units) {
        var named = new LinkedHashSet<>(PlanEdits.texts(deadline.path("units")));
        if (named.isEmpty()) {
            Stream.of(Target.values()).forEach(target -> named.addAll(PlanEdits.texts(criterion.path(target.code()))));
        }
        if (!named.removeAll(units)) {
            return Optional.of(deadline);
        }
        PlanEdits.list(deadline, "units", List.copyOf(named));
        return named.isEmpty() ? Optional.empty() : Optional.of(deadline);
    }

    private static void add(ArrayNode deadlines, Collection<String> units, String printed, Optional<LocalDate> latest) {
        for (var deadline : deadlines) {
            if (deadline.path("printed").asText().equals(printed)
                    && !deadline.path("units").isEmpty()) {
                var all = new LinkedHashSet<>(PlanEdits.texts(deadline.path("units")));
                all.addAll(units);
                PlanEdits.list((ObjectNode) deadline, "units", List.copyOf(all));
                return;
            }
        }
        var deadline = deadlines.addObject().put("printed", printed);
        latest(deadline, latest);
        PlanEdits.list(deadline, "units", List.copyOf(units));
    }
}
