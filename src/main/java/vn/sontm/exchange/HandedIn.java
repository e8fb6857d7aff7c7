package vn.sontm.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Recorded;

/**
 * A submission inside a file.
 *
 * @param asOf "số liệu tính đến ngày"
 * @param checkCode ten characters that two offices read to each other
 */
public record HandedIn(String unit, Period period, Optional<LocalDate> asOf, String checkCode) {
    /** Empty for a register that names no period. */
    static Optional<HandedIn> of(Register register, JsonNode content) {
        try {
            var period = Period.parse(register.period());
            return Optional.of(new HandedIn(
                    register.unit(),
                    period,
                    Recorded.day(content.path("asOf")),
                    content.path("checkCode").asText()));
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    String sentence() {
        return Messages.text(
                "exchange.plan.submission",
                period.label(),
                asOf.map(VietnameseNumbers::format).orElse("…"),
                checkCode);
    }
}
