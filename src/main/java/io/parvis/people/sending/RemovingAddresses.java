package io.parvis.people.sending;

import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.mail.OwnServers;
import io.parvis.platform.mail.Post;
import io.parvis.platform.tenancy.Walls;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes addresses away from which the firm wrote.
@Component
class RemovingAddresses {

    private final SendingAddresses addresses;
    private final OwnServers servers;
    private final Post post;
    private final Walls walls;
    private final Events events;

    RemovingAddresses(
            SendingAddresses addresses, OwnServers servers, Post post, Walls walls, Events events) {
        this.addresses = addresses;
        this.servers = servers;
        this.post = post;
        this.walls = walls;
        this.events = events;
    }

    /// What waits to be sent comes from the installation's address instead.
    ///
    /// @throws Refused when the firm's own server has no other; the constraint `project_sender_verified` refuses it while a
    /// project writes from it
    @Transactional
    public SendingAddress remove(Firm firm, UUID id) {
        var address = addresses.get(id);
        Refused.when(
                address.standard() && servers.find().isPresent(), "sending.server-needs-address");
        addresses.remove(id);
        walls.over(() -> {
            post.writeNoMoreFrom(address.address());
            return address;
        });
        events.publish(SendingChanged.of(firm, "sending.address", address.address(), ""));
        return address;
    }
}
