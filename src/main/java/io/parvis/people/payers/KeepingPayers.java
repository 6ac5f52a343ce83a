package io.parvis.people.payers;

import io.parvis.people.payers.PayerEvent.DefaultPayerChosen;
import io.parvis.people.payers.PayerEvent.PayerAdded;
import io.parvis.people.payers.PayerEvent.PayerChanged;
import io.parvis.people.payers.PayerEvent.PayerCorrected;
import io.parvis.people.payers.PayerEvent.PayerRemoved;
import io.parvis.people.payers.PayerEvent.PayerRetired;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds payers, changes them and lets them go. The client and the office do the same, until a document names a payer:
/// from then on it is fixed for the client, and the office corrects it by another that takes its place.
@Component
class KeepingPayers {

    private final Payers payers;
    private final Ids ids;
    private final Events events;
    private final Clock clock;

    KeepingPayers(Payers payers, Ids ids, Events events, Clock clock) {
        this.payers = payers;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public PayerId add(UUID client, PayerForm typed) {
        var payer = typed.payer(new PayerId(ids.next()), client);
        payers.add(payer, clock.instant());
        events.publish(new PayerAdded(client, payer));
        return payer.id();
    }

    /// @throws Refused `payer.changed-meanwhile` when somebody saved since the editor read it, and `payer.frozen` when a
    /// document names it and the client asks
    @Transactional
    public void change(UUID client, PayerId id, PayerForm typed) {
        var before = payers.lock(client, id);
        before.mustBeUsed();
        refuseFrozenAtPortal(before);
        Refused.when(before.version() != typed.version(), "payer.changed-meanwhile");
        var after = before.edited(typed.identity(), typed.delivery());
        if (before.isFrozen() && !before.identity().equals(after.identity())) {
            correct(before, typed.payer(new PayerId(ids.next()), client));
        } else if (!after.equals(before)) {
            payers.save(after);
            events.publish(new PayerChanged(client, before, after));
        }
    }

    private void correct(Payer before, Payer after) {
        payers.add(after, clock.instant());
        payers.retire(replaced(before, after), after.id(), clock.instant());
        events.publish(new PayerCorrected(before.client(), before, after));
    }

    private PayerId replaced(Payer before, Payer after) {
        if (before.main()) {
            payers.prefer(before.id(), false);
            payers.prefer(after.id(), true);
        }
        return before.id();
    }

    @Transactional
    public void prefer(UUID client, PayerId id) {
        var payer = payers.lock(client, id);
        payer.mustBeUsed();
        if (!payer.main()) {
            var before = payers.main(client);
            payers.prefer(before.id(), false);
            payers.prefer(id, true);
            events.publish(new DefaultPayerChosen(client, before, payer));
        }
    }

    /// Removes a payer. One that a document names is kept for the law, and used no more.
    /// @throws Refused for the default one; and for one that a document names when the client asks
    @Transactional
    public void remove(UUID client, PayerId id) {
        var payer = payers.lock(client, id);
        payer.mustBeUsed();
        payer.mustNotBeMain();
        refuseFrozenAtPortal(payer);
        if (payer.isFrozen()) {
            payers.retire(id, null, clock.instant());
            events.publish(new PayerRetired(client, payer));
        } else {
            payers.remove(id);
            events.publish(new PayerRemoved(client, payer));
        }
    }

    private static void refuseFrozenAtPortal(Payer payer) {
        if (Current.actor().realm() == Realm.CLIENT) {
            payer.mustNotBeFrozen();
        }
    }
}
