package vn.sontm.ui.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.base.Refusal;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Drafts;

/** What was ever entered for a subject, and what is still a draft. */
record Figures(Map<String, List<Point>> points, Map<String, String> drafts) {
    static Figures of(Snapshot snapshot, String subject) {
        var points = new HashMap<String, List<Point>>();
        snapshot.registers().ofUnit(RegisterKind.VALUE, snapshot.identity().unit()).stream()
                .filter(entry -> entry.register().subject().equals(subject))
                .forEach(entry -> point(entry)
                        .ifPresent(
                                point -> points.computeIfAbsent(entry.register().item(), item -> new ArrayList<>())
                                        .add(point)));
        points.values().forEach(list -> list.sort(Comparator.comparing(Point::period)));
        return new Figures(points, snapshot.workspace().drafts().startingWith(Drafts.figures(subject) + "|"));
    }

    /** A closed period shows what was closed, not what somebody had begun to type. */
    Figures withoutDrafts() {
        return new Figures(points, Map.of());
    }

    List<Point> trend(String item) {
        return points.getOrDefault(item, List.of());
    }

    Optional<String> draft(EntryCell cell) {
        return Optional.ofNullable(drafts.get(cell.draft()));
    }

    /** Empty for what this version cannot read. */
    private static Optional<Point> point(Entry entry) {
        try {
            return Optional.of(new Point(
                    Period.parse(entry.register().period()),
                    new BigDecimal(entry.content().path("value").asText())));
        } catch (Refusal | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
