package io.parvis.trust.apikeys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How often one key may ask: so many times a minute, some of them at once.
@Component
class RateLimits {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int perMinute;
    private final Cache<UUID, Bucket> buckets =
            Caffeine.newBuilder()
                    .expireAfterAccess(Duration.ofMinutes(5))
                    .maximumSize(100_000)
                    .build();

    RateLimits(@Value("${parvis.api.per-key-and-minute:600}") int perMinute) {
        this.perMinute = perMinute;
    }

    Allowance take(UUID key) {
        var probe = buckets.get(key, _ -> bucket()).tryConsumeAndReturnRemaining(1);
        return new Allowance(
                probe.isConsumed(),
                perMinute,
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .build();
    }

    /// What is left to a key.
    ///
    /// @param full seconds until all of it is there again
    /// @param next seconds until one more request is heard, when this one is not
    record Allowance(boolean heard, int perMinute, long left, long full, long next) {

        /// As the header `RateLimit-Policy` says it.
        String policy() {
            return "\"key\";q=%d;w=%d".formatted(perMinute, WINDOW.toSeconds());
        }

        /// As the header `RateLimit` says it.
        String state() {
            return "\"key\";r=%d;t=%d".formatted(left, full);
        }
    }
}
