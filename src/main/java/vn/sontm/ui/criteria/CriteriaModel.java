package vn.sontm.ui.criteria;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.sontm.programme.calendar.Period;

/** What is chosen on the screen, and the facts that it shows. No controls. */
final class CriteriaModel {
    private final ReadOnlyObjectWrapper<Optional<CriteriaFacts>> facts =
            new ReadOnlyObjectWrapper<>(this, "facts", Optional.empty());
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.ALL);
    private final ReadOnlyObjectWrapper<Integer> criterion = new ReadOnlyObjectWrapper<>(this, "criterion", 0);
    private String subject = "";
    private String openedAgain = "";

    ReadOnlyObjectProperty<Optional<CriteriaFacts>> facts() {
        return facts.getReadOnlyProperty();
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    /** Number of the criterion that is open; 0 where none is. */
    ReadOnlyObjectProperty<Integer> criterion() {
        return criterion.getReadOnlyProperty();
    }

    /** Code of the subject that the person chose; may be of another set. */
    String subject() {
        return subject;
    }

    /** Whether a period that is locked is worked on all the same. */
    boolean afterLock(Period period) {
        return openedAgain.equals(period.code());
    }

    /** Until another period is chosen. */
    void openAgain(Period period) {
        openedAgain = period.code();
    }

    void choose(String wanted) {
        subject = wanted;
    }

    void show(Optional<CriteriaFacts> fresh) {
        facts.set(fresh);
        if (open().isEmpty()) {
            criterion.set(visible().stream()
                    .findFirst()
                    .map(first -> first.status().number())
                    .orElse(0));
        }
    }

    void open(int number) {
        criterion.set(number);
    }

    Optional<CriterionFacts> open() {
        return facts.get().stream()
                .flatMap(all -> all.criteria().stream())
                .filter(one -> one.status().number() == criterion.get())
                .findFirst();
    }

    /** The criteria that pass the filter. */
    List<CriterionFacts> visible() {
        return facts.get().map(all -> filter.get().of(all.criteria())).orElse(List.of());
    }

    /** The visible criterion so many places after the open one; empty at the end. */
    Optional<CriterionFacts> neighbour(int steps) {
        var all = visible();
        for (var place = 0; place < all.size(); place++) {
            if (all.get(place).status().number() == criterion.get()) {
                var wanted = place + steps;
                return wanted >= 0 && wanted < all.size() ? Optional.of(all.get(wanted)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
