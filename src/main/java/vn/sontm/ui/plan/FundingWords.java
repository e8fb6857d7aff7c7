package vn.sontm.ui.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.funding.Money;

/** Money in words. */
final class FundingWords {
    private FundingWords() {}

    static String amount(Money money, Money.Kind kind) {
        return money.of(kind).map(VietnameseNumbers::format).orElse("");
    }

    /** "Kinh phí (triệu đồng): kế hoạch 1.070; phân bổ 830"; that nothing is stated. */
    static String all(Money money) {
        return money.isNothing()
                ? Messages.text("plan.funding.none")
                : money.amounts().entrySet().stream()
                        .map(amount -> Messages.text(
                                "funding.said." + amount.getKey().field(), VietnameseNumbers.format(amount.getValue())))
                        .collect(Collectors.joining("; ", Messages.text("plan.funding.of") + " ", ""));
    }

    /** "506,5/1.070": disbursed of what is planned, of what is allocated where nothing is planned. */
    static String spent(Money money) {
        var whole = money.of(Money.Kind.PLANNED).or(() -> money.of(Money.Kind.ALLOCATED));
        var spent = given(money, Money.Kind.DISBURSED).add(given(money, Money.Kind.CASH));
        return whole.map(all -> Messages.text(
                        "plan.funding.share", VietnameseNumbers.format(spent), VietnameseNumbers.format(all)))
                .or(() ->
                        Optional.of(spent).filter(amount -> amount.signum() > 0).map(VietnameseNumbers::format))
                .orElse("");
    }

    private static BigDecimal given(Money money, Money.Kind kind) {
        return money.of(kind).orElse(BigDecimal.ZERO);
    }
}
