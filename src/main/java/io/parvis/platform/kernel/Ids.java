package io.parvis.platform.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes identifiers: UUID version 7, which sort by the moment they were made.
@Component
public class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;

    public Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        return at(clock.millis(), RANDOM.nextLong(), RANDOM.nextLong());
    }

    // RFC 9562, 5.7: 48 bits of milliseconds, then version and variant among random bits.
    static UUID at(long millis, long first, long second) {
        return new UUID(millis << 16 | 0x7000 | first & 0x0FFF, second >>> 2 | Long.MIN_VALUE);
    }
}
