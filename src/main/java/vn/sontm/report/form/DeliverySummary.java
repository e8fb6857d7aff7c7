package vn.sontm.report.form;

import vn.sontm.programme.calendar.Delivery;

/** How many handed in, in one sentence of the template. */
final class DeliverySummary {
    private DeliverySummary() {}

    static String of(Filling filling) {
        var onTime = count(filling, Delivery.State.ON_TIME);
        var late = count(filling, Delivery.State.LATE);
        var undated = count(filling, Delivery.State.UNDATED);
        var others = part(filling, "undated", Delivery.State.UNDATED)
                + part(filling, "unconfirmed", Delivery.State.UNCONFIRMED)
                + part(filling, "awaited", Delivery.State.AWAITED)
                + part(filling, "unset", Delivery.State.UNSET);
        return filling.with("all", filling.request().facts().deliveries().size())
                .with("received", onTime + late + undated)
                .with("onTime", onTime)
                .with("late", late)
                .with("missing", count(filling, Delivery.State.MISSING))
                .with("others", others)
                .text("summary");
    }

    private static String part(Filling filling, String field, Delivery.State state) {
        var count = count(filling, state);
        return count == 0 ? "" : filling.with("count", count).text(field);
    }

    private static long count(Filling filling, Delivery.State state) {
        return ToldStates.of(filling, filling.form())
                .in(state, filling.request().facts().deliveries())
                .size();
    }
}
