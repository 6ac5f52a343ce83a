package io.parvis.talk.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.SlowDown;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How fast somebody may write: faster than people type, slower than a flood. Each node counts for itself.
@Component
public class Pace {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int perPerson;
    private final int perFirm;
    private final int begunPerAddress;
    private final int begunPerFirm;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .expireAfterAccess(WINDOW.multipliedBy(10))
                    .maximumSize(200_000)
                    .build();

    Pace(
            @Value("${parvis.chat.lines-per-person-and-minute:40}") int perPerson,
            @Value("${parvis.chat.lines-per-firm-and-minute:20000}") int perFirm,
            @Value("${parvis.chat.begun-per-address-and-minute:10}") int begunPerAddress,
            @Value("${parvis.chat.begun-per-firm-and-minute:120}") int begunPerFirm) {
        this.perPerson = perPerson;
        this.perFirm = perFirm;
        this.begunPerAddress = begunPerAddress;
        this.begunPerFirm = begunPerFirm;
    }

    /// Before somebody says something.
    /// @throws SlowDown when they, or all of the firm together, said too much
    public void say() {
        var actor = Current.actor();
        take("person " + actor.realm() + " " + actor.self(), perPerson);
        take("firm " + actor.inFirm(), perFirm);
    }

    /// Before somebody begins a chat, or leaves a message.
    /// @throws SlowDown when too many were begun from the address
    public void begin(String address) {
        var firm = Current.actor().inFirm();
        take("address " + firm + " " + address, begunPerAddress);
        take("begun " + firm, begunPerFirm);
    }

    /// Before somebody opens a stream, which is opened anew again and again.
    /// @throws SlowDown when they opened too many
    public void listen() {
        var actor = Current.actor();
        take("listen " + actor.realm() + " " + actor.self(), 2 * perPerson);
    }

    /// Before somebody says that they read or type: many times as often as they write.
    /// @throws SlowDown when they said so too often
    public void mark() {
        var actor = Current.actor();
        take("mark " + actor.realm() + " " + actor.self(), 5 * perPerson);
    }

    private void take(String what, int most) {
        var probe = buckets.get(what, _ -> bucket(most)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new SlowDown(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static Bucket bucket(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                .build();
    }
}
