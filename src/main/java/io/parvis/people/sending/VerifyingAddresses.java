package io.parvis.people.sending;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Token;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets the firm write from an address once its reader has used the link.
@Component
class VerifyingAddresses {

    private final AddressLinks links;
    private final SendingAddresses addresses;
    private final Events events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VerifyingAddresses(
            AddressLinks links,
            SendingAddresses addresses,
            Events events,
            TransactionTemplate transaction,
            Clock clock) {
        this.links = links;
        this.addresses = addresses;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The address behind a link. @throws NotFound when it works no more
    String address(Firm firm, Token link) {
        return Current.as(
                firm.system(),
                () -> Objects.requireNonNull(transaction.execute(_ -> behind(link))).address());
    }

    /// The first that is verified becomes the one from which mails come.
    void verify(Firm firm, Token link) {
        Current.run(
                firm.system(),
                () ->
                        transaction.executeWithoutResult(_ -> {
                            var address = behind(link);
                            addresses.verify(address.id(), clock.instant());
                            if (!addresses.hasStandard()) {
                                addresses.prefer(address.id());
                            }
                            links.drop(address.id());
                            events.publish(
                                    SendingChanged.of(
                                            firm, "sending.verified", "", address.address()));
                        }));
    }

    private SendingAddress behind(Token link) {
        return addresses.get(links.find(link, clock.instant()).orElseThrow(NotFound::new));
    }
}
