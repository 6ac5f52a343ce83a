package io.parvis.platform.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    /// Several at once, each greater than the one before.
    public List<UUID> next(int count) {
        return Stream.generate(this::next).limit(count).sorted().toList();
    }

    // RFC 9562, 5.7: 48 bits of milliseconds, then version and variant among random bits.
    static UUID at(long millis, long first, long second) {
        return new UUID(millis << 16 | 0x7000 | first & 0x0FFF, second >>> 2 | Long.MIN_VALUE);
    }
}
