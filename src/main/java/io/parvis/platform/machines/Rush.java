package io.parvis.platform.machines;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.parvis.platform.web.SlowDown;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How many public forms come in: from one address, at one firm, and at one firm without the work of a browser.
@Component
public class Rush {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int LEAST_BITS = 13;
    private static final int MORE_BITS = 5;

    private final int perAddress;
    private final int perFirm;
    private final int withoutWork;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .expireAfterAccess(WINDOW.multipliedBy(2))
                    .maximumSize(100_000)
                    .build();

    Rush(
            @Value("${parvis.forms.per-address:20}") int perAddress,
            @Value("${parvis.forms.per-firm:200}") int perFirm,
            @Value("${parvis.forms.without-script:10}") int withoutWork) {
        this.perAddress = perAddress;
        this.perFirm = perFirm;
        this.withoutWork = withoutWork;
    }

    /// @throws SlowDown when too many came from the address, or to the firm
    public void take(UUID firm, String address) {
        take("address " + address, perAddress);
        take("firm " + firm, perFirm);
    }

    void takeWithoutWork(UUID firm) {
        take("idle " + firm, withoutWork);
    }

    /// A few thousand hashes on a calm day, thirty times as many in a rush.
    int bits(UUID firm) {
        var left = bucket("firm " + firm, perFirm).getAvailableTokens();
        return LEAST_BITS + (int) (MORE_BITS * (perFirm - left) / perFirm);
    }

    private void take(String what, int most) {
        var probe = bucket(what, most).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new SlowDown(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(String what, int most) {
        return buckets.get(
                what,
                _ ->
                        Bucket.builder()
                                .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                                .build());
    }
}
