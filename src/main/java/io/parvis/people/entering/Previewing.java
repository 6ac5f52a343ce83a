package io.parvis.people.entering;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.StayKey;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.tenancy.Current;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets an employee look at a portal as somebody would find it, and change nothing (decision 0183).
@Component
public class Previewing {

    private final StayBook book;
    private final Events events;
    private final Messages messages;

    Previewing(StayBook book, Events events, Messages messages) {
        this.book = book;
        this.events = events;
        this.messages = messages;
    }

    /// Whose portal is looked at.
    ///
    /// @param record where it is noted: the domain of the client, or the worker
    /// @param client whose portal it is; null for a worker's
    public record Viewed(Subject record, AccountId account, @Nullable UUID client, String name) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Viewed viewed, StayKey key) {
        var wish = new Wish(viewed.account(), reason(), key, true);
        book.begin(wish, viewed.client(), Current.actor());
        events.publish(new PortalPreviewed(viewed.record(), viewed.name()));
    }

    private String reason() {
        return messages.in(Current.locale()).say("entering.preview");
    }
}
