package vn.sontm.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clock of the made-up half-year: it stands still until somebody turns the page of the calendar. */
final class SampleClock extends Clock {
    private static final LocalTime TIME = LocalTime.of(9, 30);

    private final ZoneId zone;
    private volatile Instant now;

    private SampleClock(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    static SampleClock on(LocalDate day) {
        var vietnam = ZoneId.of("Asia/Ho_Chi_Minh");
        return new SampleClock(vietnam, day.atTime(TIME).atZone(vietnam).toInstant());
    }

    void turnTo(LocalDate day) {
        now = day.atTime(TIME).atZone(zone).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SampleClock(other, now);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
