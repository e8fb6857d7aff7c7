package vn.sontm.programme.plan;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.VietnameseNumbers;

/**
 * A document among those that a plan cites. Documents have no ids: one that is cited twice is told apart by which time.
 *
 * @param index in the plan's list
 * @param key the same in two versions of the plan
 */
record CitedPlace(int index, String key, CitedDocument document) {
    static List<CitedPlace> of(Plan plan) {
        var places = new ArrayList<CitedPlace>();
        for (var document : plan.head().documents()) {
            var before = places.stream()
                    .filter(place -> place.document().name().equals(document.name()))
                    .count();
            places.add(new CitedPlace(places.size(), document.name() + "#" + before, document));
        }
        return places;
    }

    /** Where a document is edited; the head of the plan where it is cited no more. */
    static PlanPlace edited(Plan plan, String key) {
        return of(plan).stream()
                .filter(place -> place.key().equals(key))
                .findFirst()
                .map(place -> new PlanPlace("documents", Integer.toString(place.index())))
                .orElse(PlanPlace.TOP);
    }

    String day() {
        return document.date().map(VietnameseNumbers::format).orElse("");
    }
}
