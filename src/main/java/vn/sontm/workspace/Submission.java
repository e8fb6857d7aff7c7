package vn.sontm.workspace;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Position;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Recorded;

/**
 * A unit hands in a period.
 *
 * @param asOf "số liệu tính đến ngày", as typed
 * @param positions how far each of the unit's devices had come
 * @param checkCode ten characters that two offices read to each other
 */
public record Submission(
        Change change,
        String unit,
        Period period,
        Optional<LocalDate> asOf,
        Map<DeviceId, Position> positions,
        String checkCode) {
    public Submission {
        positions = Map.copyOf(positions);
    }

    static Submission of(Change change) {
        var content = change.content().json();
        return new Submission(
                change,
                change.register().unit(),
                Period.parse(change.register().period()),
                Recorded.day(content.path("asOf")),
                Positions.read(content.path("positions")),
                content.path("checkCode").asText());
    }
}
