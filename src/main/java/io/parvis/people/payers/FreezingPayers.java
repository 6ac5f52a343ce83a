package io.parvis.people.payers;

import io.parvis.people.payers.PayerEvent.PayerFrozen;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import java.time.Clock;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a payer as it is, because a document names it.
@Component
@NamedInterface("api")
public class FreezingPayers {

    private final Payers payers;
    private final Events events;
    private final Clock clock;

    FreezingPayers(Payers payers, Events events, Clock clock) {
        this.payers = payers;
        this.events = events;
        this.clock = clock;
    }

    /// To be called by whoever issues a document, in the transaction of the issue. The payer comes back as the document
    /// has to name it; the second document changes nothing.
    /// @throws Refused when the payer has no address, or is not used any more
    @Transactional(propagation = Propagation.MANDATORY)
    public Payer freeze(UUID client, PayerId id) {
        var payer = payers.lock(client, id);
        payer.mustBeUsed();
        Refused.when(!payer.isComplete(), "payer.incomplete", payer.name());
        if (!payer.isFrozen()) {
            payers.freeze(payer, clock.instant());
            events.publish(new PayerFrozen(client, payer));
        }
        return payer;
    }
}
