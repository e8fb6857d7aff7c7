package vn.sontm.programme.objective;

import java.math.RoundingMode;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;

/** Figures of objectives as people read them, the same on paper and on the screen. */
public final class ObjectiveWords {
    private ObjectiveWords() {}

    /** "Đạt 2/44 mục tiêu, chưa đạt 12, chưa có số liệu 30". */
    public static String summary(ObjectiveCounts counts) {
        return Messages.text("objective.summary", counts.reached(), counts.all(), counts.missed(), counts.unknown());
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
