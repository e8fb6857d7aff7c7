package vn.sontm.exchange;

import java.time.LocalDate;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;

/**
 * A submission inside a file.
 *
 * @param asOf "số liệu tính đến ngày"
 * @param checkCode ten characters that two offices read to each other
 */
public record HandedIn(String unit, Period period, Optional<LocalDate> asOf, String checkCode) {
    static HandedIn of(Register register, Content content) {
        var json = content.json();
        return new HandedIn(
                register.unit(),
                Period.parse(register.period()),
                Optional.of(json.path("asOf").asText())
                        .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                        .map(LocalDate::parse),
                json.path("checkCode").asText());
    }

    String sentence() {
        return Messages.text(
                "exchange.plan.submission",
                period.label(),
                asOf.map(VietnameseNumbers::format).orElse("…"),
                checkCode);
    }
}
