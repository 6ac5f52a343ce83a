package io.parvis.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The clock of all tests: it stands still until somebody moves it, and is set back before each test.
public final class SettableClock extends Clock {

    /// A Monday morning: 10 o'clock in Brussels.
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private volatile Instant now = START;

    public void reset() {
        now = START;
    }

    public void set(Instant moment) {
        now = moment;
    }

    /// Puts the clock to the world's time, for a test beside a program of its own, which knows no other.
    public void follow() {
        now = Clock.systemUTC().instant();
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
