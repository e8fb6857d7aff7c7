package vn.sontm.programme.assessment;

import java.math.BigDecimal;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.catalogue.Kind;
import vn.sontm.programme.catalogue.Measure;

/** Requirements and gaps in the words of officials, for one measure. */
record Wording(Measure measure) {
    /** Such as "≥ 45 triệu đồng/người/năm"; the words for an unknown threshold depend on who sets it. */
    String requirement(Threshold threshold, boolean delegated) {
        return switch (threshold) {
            case Threshold.AtLeast least ->
                choice()
                        ? Messages.text("assessment.requirement.level", amount(least.limit()))
                        : Messages.text("assessment.requirement.at-least", amount(least.limit()));
            case Threshold.AtMost most -> Messages.text("assessment.requirement.at-most", amount(most.limit()));
            case Threshold.Exactly exactly ->
                measure.kind() == Kind.BOOLEAN
                        ? Messages.text("assessment.requirement.no")
                        : Messages.text("assessment.requirement.exactly", amount(exactly.limit()));
            case Threshold.Achieved achieved -> Messages.text("assessment.requirement.achieved");
            case Threshold.Avoided avoided -> avoided(avoided.warned());
            case Threshold.Unknown unknown ->
                Messages.text(delegated ? "assessment.requirement.delegated" : "assessment.requirement.unknown");
        };
    }

    /** What is still missing, such as "còn thiếu 1,4 điểm %"; empty when the figure meets the threshold. */
    String gap(Threshold threshold, BigDecimal figure) {
        if (threshold.judge(figure) != Verdict.NOT_MET) {
            return "";
        }
        return switch (threshold) {
            case Threshold.AtLeast least -> lacking(least.limit().subtract(figure));
            case Threshold.AtMost most -> over(figure.subtract(most.limit()));
            case Threshold.Exactly exactly -> apart(exactly.limit(), figure);
            case Threshold.Achieved achieved -> Messages.text("assessment.gap.not-achieved");
            case Threshold.Avoided avoided -> Messages.text("assessment.gap.warned");
            case Threshold.Unknown unknown -> "";
        };
    }

    private String avoided(Threshold.Plain warned) {
        return switch (warned) {
            case Threshold.AtLeast least -> Messages.text("assessment.requirement.below", amount(least.limit()));
            case Threshold.AtMost most -> Messages.text("assessment.requirement.above", amount(most.limit()));
            case Threshold.Exactly exactly -> Messages.text("assessment.requirement.other", amount(exactly.limit()));
            case Threshold.Achieved achieved -> Messages.text("assessment.requirement.never");
        };
    }

    private String apart(BigDecimal limit, BigDecimal figure) {
        if (measure.kind() == Kind.BOOLEAN) {
            return Messages.text("assessment.gap.not-achieved");
        }
        if (limit.signum() == 0 && figure.signum() > 0) {
            return Messages.text("assessment.gap.left", amount(figure));
        }
        return figure.compareTo(limit) < 0 ? lacking(limit.subtract(figure)) : over(figure.subtract(limit));
    }

    private String lacking(BigDecimal difference) {
        return Messages.text("assessment.gap.lacking", difference(difference));
    }

    private String over(BigDecimal difference) {
        return Messages.text("assessment.gap.over", difference(difference));
    }

    /** Percentages differ by points, levels by steps. */
    private String difference(BigDecimal difference) {
        var number = VietnameseNumbers.format(difference);
        return switch (measure.kind()) {
            case PERCENT -> Messages.text("assessment.gap.points", number);
            case CHOICE -> Messages.text("assessment.gap.steps", number);
            case NUMBER, COUNT, BOOLEAN -> (number + " " + measure.unit()).strip();
        };
    }

    private String amount(BigDecimal figure) {
        var number = VietnameseNumbers.format(figure);
        if (!choice()) {
            return (number + " " + measure.unit()).strip();
        }
        var place = figure.intValue() - 1;
        return place >= 0 && place < measure.options().size()
                ? measure.options().get(place)
                : (measure.unit() + " " + number).strip();
    }

    private boolean choice() {
        return measure.kind() == Kind.CHOICE;
    }
}
