package vn.sontm.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still wherever somebody has turned it to. */
public final class TurnedClock extends Clock {
    private final ZoneId zone;
    private volatile Instant instant;

    public TurnedClock(Instant instant) {
        this(instant, ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private TurnedClock(Instant instant, ZoneId zone) {
        this.instant = instant;
        this.zone = zone;
    }

    public void turnTo(String day) {
        instant = Instant.parse(day + "T05:00:00Z");
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TurnedClock(instant, other);
    }
}
