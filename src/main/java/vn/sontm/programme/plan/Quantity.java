package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.base.Place;
import vn.sontm.base.VietnameseNumbers;

/**
 * How much a plan asks for.
 *
 * @param value the figure, the lower one of a range
 * @param most the upper figure of a range
 * @param unit such as "xã", "công trình" or "%"
 */
public record Quantity(Relation relation, BigDecimal value, Optional<BigDecimal> most, String unit) {
    static Quantity read(Place place) {
        var relation = place.field("comparator").code(Relation::of).orElse(Relation.EQ);
        var most = relation == Relation.BETWEEN
                ? place.field("most").number()
                : place.optional("most").flatMap(Place::number);
        return new Quantity(
                relation,
                place.field("value").number().orElse(BigDecimal.ZERO),
                most,
                place.field("unit").text());
    }

    /** "từ 7 sản phẩm", "2–3 lớp". */
    public String words() {
        var figure = VietnameseNumbers.format(value);
        var text =
                switch (relation) {
                    case EQ -> figure;
                    case BETWEEN ->
                        Messages.text(
                                "objective.quantity.between",
                                figure,
                                most.map(VietnameseNumbers::format).orElse(figure));
                    case GTE, LTE -> Messages.text("objective.quantity." + relation.code(), figure);
                };
        return (text + " " + unit).strip();
    }

    /** At most means at most; every other figure is reached from its lower end on. */
    public boolean isReachedBy(BigDecimal actual) {
        var order = actual.compareTo(value);
        return relation == Relation.LTE ? order <= 0 : order >= 0;
    }

    void write(ObjectNode json) {
        json.put("comparator", relation.code()).put("value", value);
        most.ifPresent(figure -> json.put("most", figure));
        json.put("unit", unit);
    }
}
