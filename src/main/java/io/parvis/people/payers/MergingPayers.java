package io.parvis.people.payers;

import io.parvis.people.payers.PayerEvent.PayersMerged;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes one payer of two that are the same.
@Component
class MergingPayers {

    private final Payers payers;
    private final ObjectProvider<PayerDocuments> documents;
    private final Events events;

    MergingPayers(Payers payers, ObjectProvider<PayerDocuments> documents, Events events) {
        this.payers = payers;
        this.documents = documents;
        this.events = events;
    }

    /// Lets one payer go into another of the same client, whose identity stays as it is. What was not issued yet goes over;
    /// what was issued can name no other, so its payer is never the one that goes.
    /// @throws Refused at the field `into` when it is no other payer in use of this client
    @Transactional
    public Payer merge(UUID client, PayerId from, PayerId into) {
        refuseUnlessOther(client, from, into);
        var gone = payers.lock(client, from);
        var stays = payers.lock(client, into);
        gone.mustBeUsed();
        gone.mayVanishInto(stays);
        documents.orderedStream().forEach(kept -> kept.move(from, into));
        payers.remove(from);
        if (gone.main()) {
            payers.prefer(into, true);
        }
        events.publish(new PayersMerged(client, gone, stays));
        return stays;
    }

    private void refuseUnlessOther(UUID client, PayerId from, PayerId into) {
        var found =
                payers.of(client).stream()
                        .anyMatch(one -> one.id().equals(into) && !one.isRetired());
        if (from.equals(into) || !found) {
            throw Refused.at("into", "payer.merge-other");
        }
    }
}
