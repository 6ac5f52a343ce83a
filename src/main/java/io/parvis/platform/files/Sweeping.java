package io.parvis.platform.files;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Current;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes away, firm by firm, what nobody has any more: first the files that nothing points at, then the contents that
/// no file has. What is younger than a day stays: it may be on its way into a transaction.
@Component
class Sweeping {

    static final String JOB = "files";
    static final Duration GRACE = Duration.ofDays(1);
    private static final int AT_ONCE = 500;

    private final Storage storage;
    private final Files files;
    private final Events events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sweeping(
            Storage storage,
            Files files,
            Events events,
            TransactionTemplate transaction,
            Clock clock) {
        this.storage = storage;
        this.files = files;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    void sweep() {
        var firm = Current.actor().inFirm();
        var before = clock.instant().minus(GRACE);
        transaction.executeWithoutResult(_ -> forget(firm, before));
        var hashes = new ArrayList<String>();
        try {
            storage.each(firm, before, hashes::add);
            for (int from = 0; from < hashes.size(); from += AT_ONCE) {
                var some = hashes.subList(from, Math.min(from + AT_ONCE, hashes.size()));
                remove(firm, files.nobodys(some), before);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forget(UUID firm, Instant before) {
        var forgotten = files.forgetUnused(before);
        if (forgotten > 0) {
            events.publish(new FilesForgotten(firm, forgotten));
        }
    }

    private void remove(UUID firm, Collection<String> hashes, Instant before) throws IOException {
        for (var hash : hashes) {
            storage.remove(firm, hash, before);
        }
    }
}
