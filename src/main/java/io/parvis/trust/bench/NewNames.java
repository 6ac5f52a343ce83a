package io.parvis.trust.bench;

import io.parvis.platform.kernel.Ids;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/// Names for what the load creates, never given before; all of one run bear the same mark.
@Component
class NewNames {

    private static final int MARK_LENGTH = 18;

    private final Ids ids;
    private final AtomicInteger given = new AtomicInteger();
    private final String mark;

    NewNames(Ids ids) {
        this.ids = ids;
        this.mark = UUID.randomUUID().toString().substring(0, MARK_LENGTH);
    }

    String mark() {
        return mark;
    }

    UUID id() {
        return ids.next();
    }

    String email() {
        return mark + "-" + given.incrementAndGet() + "@bench.example";
    }
}
