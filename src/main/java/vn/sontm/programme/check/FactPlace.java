package vn.sontm.programme.check;

import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.Quotation;

/**
 * Where a fact of a plan's data stands: in the printed text where it quotes that, else in the data.
 *
 * @param place as people read it
 * @param quote the printed words
 */
record FactPlace(String place, String quote) {
    /** @param item what the data calls it, such as {@code criteria xa-ntm/11} */
    static FactPlace of(Optional<Quotation> source, String item, String printed) {
        return source.map(FactPlace::of)
                .orElseGet(() -> new FactPlace(Messages.text("plan-check.place.data", item), printed));
    }

    private static FactPlace of(Quotation source) {
        var line = Integer.toString(source.line());
        var place = source.section().isEmpty()
                ? Messages.text("plan-check.place.header", line)
                : Messages.text("plan-check.place", source.section(), line);
        return new FactPlace(place, source.quote());
    }

    Finding finding(Slip slip, Object printed, Object computed, Object... more) {
        return slip.at(place, quote, printed, computed, more);
    }
}
