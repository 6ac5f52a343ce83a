package io.parvis.platform.web;

import java.time.Duration;

/// Too many attempts: answered with 429 and `Retry-After`.
public final class SlowDown extends RuntimeException {

    private final transient Duration wait;

    public SlowDown(Duration wait) {
        super("slow down", null, false, false);
        this.wait = wait;
    }

    /// How long to wait, at least one second.
    public Duration waiting() {
        return wait.toSeconds() < 1 ? Duration.ofSeconds(1) : wait;
    }
}
