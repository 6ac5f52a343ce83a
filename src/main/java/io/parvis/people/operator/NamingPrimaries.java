package io.parvis.people.operator;

import io.parvis.people.administrators.HandingOver;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Current;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Names another primary administrator of a firm, when whoever is it cannot hand over any more. Firm and operator keep an
/// audit each, so it is two transactions.
@Component
class NamingPrimaries {

    private final HandingOver handing;
    private final Events events;
    private final TransactionTemplate transaction;

    NamingPrimaries(HandingOver handing, Events events, TransactionTemplate transaction) {
        this.handing = handing;
        this.events = events;
        this.transaction = transaction;
    }

    /// @param seen who was it when the operator decided
    void name(Firm firm, UUID seen, AccountId to, String reason) {
        var operator = Current.actor();
        var told =
                Current.as(
                        firm.system().named(operator.name()),
                        () -> handing.name(firm, seen, to, reason));
        transaction.executeWithoutResult(_ -> events.publish(told));
    }
}
