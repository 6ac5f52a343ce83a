package io.parvis.platform.apart;

import java.time.Duration;

/// What holds the other process: where the one that started it dies first, nobody would stop it.
public final class Leash {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private Leash() {}

    /// Ends this process when it has gone on for longer than anybody waits.
    public static void take() {
        Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    try {
                        Thread.sleep(LONGEST);
                    } catch (InterruptedException ending) {
                        Thread.currentThread().interrupt();
                    }
                    Runtime.getRuntime().halt(2);
                });
    }
}
