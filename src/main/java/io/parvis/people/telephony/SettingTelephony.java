package io.parvis.people.telephony;

import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Current;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives a firm its defaults for calls. Acts as the operator, inside the firm.
@Component
class SettingTelephony {

    private final Telephonies telephonies;
    private final Events events;
    private final TransactionTemplate transaction;

    SettingTelephony(Telephonies telephonies, Events events, TransactionTemplate transaction) {
        this.telephonies = telephonies;
        this.events = events;
        this.transaction = transaction;
    }

    Telephony of(Firm firm) {
        return Current.as(firm.system(), telephonies::get);
    }

    /// The constraints `firm_phone_system`, `firm_inbound_provider` and `firm_outbound_provider` refuse what is not offered.
    void set(Firm firm, TelephonyForm wanted) {
        var operator = Current.actor();
        Current.run(
                firm.system().named(operator.name()),
                () -> transaction.executeWithoutResult(_ -> put(firm, wanted)));
    }

    private void put(Firm firm, TelephonyForm wanted) {
        var before = telephonies.get();
        telephonies.put(wanted.system(), wanted.inbound(), wanted.outbound());
        var after = telephonies.get();
        if (!Objects.equals(before, after)) {
            events.publish(new TelephonySet(firm.id(), before, after));
        }
    }
}
