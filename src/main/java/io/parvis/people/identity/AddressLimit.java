package io.parvis.people.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.parvis.platform.web.SlowDown;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How many sign-ins and resets one network address may ask for in a minute.
@Component
class AddressLimit {

    private final int perMinute;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .expireAfterAccess(Duration.ofMinutes(5))
                    .maximumSize(100_000)
                    .build();

    AddressLimit(@Value("${parvis.guessing.per-address-and-minute:10}") int perMinute) {
        this.perMinute = perMinute;
    }

    /// @throws SlowDown when the address asked too often
    void take(String address) {
        var probe = buckets.get(address, _ -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new SlowDown(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
