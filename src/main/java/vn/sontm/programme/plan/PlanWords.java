package vn.sontm.programme.plan;

import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;

/** What a plan's parts say, in words; names of places and agencies as the plan has them. */
public record PlanWords(Plan plan) {
    public String places(Collection<String> codes) {
        return codes.stream().map(plan::placeName).collect(Collectors.joining(", "));
    }

    public String agencies(Collection<String> ids) {
        return ids.stream().map(plan::agencyName).collect(Collectors.joining("; "));
    }

    /** "Tiêu chí 2 Giao thông, bộ tiêu chí nông thôn mới". */
    public String criterion(PlanCriterion criterion) {
        return Messages.text(
                "plan.words.criterion", Integer.toString(criterion.number()), criterion.name(), set(criterion.set()));
    }

    /** As the plan names a set; its id where the plan has no name for it. */
    public String set(String id) {
        return plan.sets().stream()
                .filter(set -> set.id().equals(id))
                .flatMap(set -> set.printed().stream())
                .findFirst()
                .orElse(id);
    }

    public String deadlines(List<Deadline> deadlines) {
        return deadlines.stream().map(this::deadline).collect(Collectors.joining("; "));
    }

    /** "trước tháng 11/2024 (đến hết 31/10/2024): quy hoạch chung - Cao Lâu, Tân Liên". */
    public String deadline(Deadline deadline) {
        var text = deadline.latest()
                .map(day -> Messages.text("plan.words.deadline", deadline.printed(), VietnameseNumbers.format(day)))
                .orElse(deadline.printed());
        var about = deadline.works().isEmpty() || deadline.units().isEmpty()
                ? deadline.works() + places(deadline.units())
                : Messages.text("plan.words.about", deadline.works(), places(deadline.units()));
        return about.isEmpty() ? text : Messages.text("plan.words.of", text, about);
    }

    public String assignments(List<Assignment> assignments) {
        return assignments.stream()
                .map(assignment -> Messages.text(
                        "plan.words.of",
                        places(assignment.units()),
                        agencies(assignment.lead()) + " / " + agencies(assignment.coordinating())))
                .collect(Collectors.joining("; "));
    }

    /** "Ngân sách trung ương 250,5; Nhân dân đóng góp 40". */
    public static String funding(List<FundingShare> funding) {
        return funding.stream()
                .map(share -> FundingSource.name(share.source()) + " " + VietnameseNumbers.format(share.amount()))
                .collect(Collectors.joining("; "));
    }

    /** "Số xã củng cố: nông thôn mới". */
    public String measured(Yardstick yardstick) {
        return measured(yardstick.what(), set(yardstick.set()));
    }

    /** @param set as people call it */
    public static String measured(Yardstick.What what, String set) {
        return Messages.text("plan.words.measured." + what.code(), set);
    }

    /** "Sản phẩm OCOP từ 3 sao, mới trong năm". */
    public static String counted(CountedBy count) {
        var prefix = count.kind().happens() ? "plan.words.counted." : "activities.product.kind.";
        var kind = Messages.text(prefix + count.kind().code());
        var starred = count.stars() == 0 ? kind : Messages.text("plan.words.counted.stars", kind, count.stars());
        return count.newly() ? Messages.text("plan.words.counted.newly", starred) : starred;
    }

    /** "3 tháng một lần". */
    public static String every(Period period) {
        if (period.getYears() > 0) {
            return Messages.text("plan.words.every.years", period.getYears());
        }
        return period.getMonths() > 0
                ? Messages.text("plan.words.every.months", period.getMonths())
                : Messages.text("plan.words.every.days", period.getDays());
    }
}
