package vn.sontm.programme.objective;

import java.math.RoundingMode;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.plan.Quantity;
import vn.sontm.programme.plan.Relation;

/** Figures of objectives as people read them, the same on paper and on the screen. */
public final class ObjectiveWords {
    private ObjectiveWords() {}

    /** "từ 7 sản phẩm", "2–3 lớp". */
    public static String planned(Quantity quantity) {
        var figure = VietnameseNumbers.format(quantity.value());
        var most = quantity.most().map(VietnameseNumbers::format).orElse(figure);
        var text = quantity.relation() == Relation.BETWEEN
                ? Messages.text("objective.quantity.between", figure, most)
                : quantity.relation() == Relation.EQ
                        ? figure
                        : Messages.text(
                                "objective.quantity." + quantity.relation().code(), figure);
        return (text + " " + quantity.unit()).strip();
    }

    /** "66,7", "3/5 nơi"; empty where nothing tells. */
    public static String actual(ObjectiveProgress progress) {
        var figure =
                progress.actual().map(actual -> VietnameseNumbers.format(actual.setScale(1, RoundingMode.HALF_UP)));
        return progress.of().isPresent()
                ? figure.map(reached -> Messages.text(
                                "objective.each", reached, progress.of().getAsInt()))
                        .orElse("")
                : figure.orElse("");
    }
}
