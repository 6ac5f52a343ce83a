package io.parvis.people.sending;

import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds addresses from which the firm writes. They count once they are verified: [VerifyingAddresses].
@Component
class KeepingAddresses {

    private static final int MOST = 20;

    private final SendingAddresses addresses;
    private final AskingMailboxes asking;
    private final Ids ids;
    private final Events events;
    private final Clock clock;

    KeepingAddresses(
            SendingAddresses addresses,
            AskingMailboxes asking,
            Ids ids,
            Events events,
            Clock clock) {
        this.addresses = addresses;
        this.asking = asking;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /// @throws Refused when there are many already; the constraint `sending_address_taken` refuses one that is there
    @Transactional
    public void add(Firm firm, String address) {
        Refused.when(addresses.all().size() >= MOST, "sending.too-many", MOST);
        var added = new SendingAddress(ids.next(), address, false, false);
        addresses.add(added.id(), address, clock.instant());
        asking.ask(firm, added);
        events.publish(SendingChanged.of(firm, "sending.address", "", address));
    }

    /// Mails another link.
    ///
    /// @throws Refused when it is verified, or was asked a moment ago
    @Transactional
    public SendingAddress askAgain(Firm firm, UUID id) {
        var address = addresses.get(id);
        Refused.when(address.verified(), "sending.verified-already");
        asking.ask(firm, address);
        events.publish(SendingChanged.of(firm, "sending.asked", "", address.address()));
        return address;
    }

    /// From now on mails come from it where nothing else is said.
    ///
    /// @throws Refused while it is not verified
    @Transactional
    public SendingAddress prefer(Firm firm, UUID id) {
        var address = addresses.get(id);
        Refused.when(!address.verified(), "sending.unverified");
        addresses.prefer(id);
        events.publish(SendingChanged.of(firm, "sending.standard", "", address.address()));
        return address;
    }
}
