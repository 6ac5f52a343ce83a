package io.parvis.people.domains;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parvis.people.identity.Visit;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.tenancy.Current;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// How many domains a filter leaves. Counting reads every row, so an answer serves for a few seconds, or until a domain
/// of the firm changes.
@Component
class DomainCounts {

    private final DomainRows rows;
    private final Cache<Question, Long> answers =
            Caffeine.newBuilder()
                    .expireAfterWrite(Duration.ofSeconds(5))
                    .maximumSize(10_000)
                    .build();

    DomainCounts(DomainRows rows) {
        this.rows = rows;
    }

    long count(DomainFilter filter) {
        var actor = Current.actor();
        return answers.get(
                new Question(actor.inFirm(), actor.self(), Visit.narrowedTo(), filter),
                _ -> rows.count(filter));
    }

    @TransactionalEventListener
    void on(Event event) {
        if (event.subject().kind().equals("domain")) {
            var firm = Current.actor().firm();
            answers.asMap().keySet().removeIf(question -> question.firm().equals(firm));
        }
    }

    /// Two employees may see a different number, because of shields.
    private record Question(UUID firm, UUID person, @Nullable UUID narrowed, DomainFilter filter) {}
}
