package io.parvis.people.sending;

import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.mail.Encryption;
import io.parvis.platform.mail.OwnServer;
import io.parvis.platform.mail.OwnServers;
import io.parvis.platform.outgoing.OutsideSockets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets the firm's mails go by a server of its own.
@Component
class KeepingServers {

    private final OwnServers servers;
    private final SendingAddresses addresses;
    private final SendingBook book;
    private final OutsideSockets sockets;
    private final Events events;

    KeepingServers(
            OwnServers servers,
            SendingAddresses addresses,
            SendingBook book,
            OutsideSockets sockets,
            Events events) {
        this.servers = servers;
        this.addresses = addresses;
        this.book = book;
        this.sockets = sockets;
        this.events = events;
    }

    /// @throws Refused at the field that cannot be, while no address is verified, and when somebody saved since the form was
    /// read
    @Transactional
    public void keep(Firm firm, ServerForm typed) {
        var server = typed.server();
        admit(server);
        Refused.when(!addresses.hasStandard(), "sending.server-needs-address");
        var before = servers.find().orElse(null);
        // A password goes only where it was typed for: else it could be drawn out of us.
        var known = before != null && server.isReachedAs(before);
        if (!server.user().isEmpty() && typed.password().isEmpty() && !known) {
            throw Refused.at("password", "sending.server.password-needed");
        }
        servers.put(server, typed.password().isEmpty() ? null : typed.password());
        Refused.when(!book.put(true, typed.version()), KeepingSending.STALE);
        var from = before == null ? "" : text(before);
        events.publish(SendingChanged.of(firm, "sending.server", from, text(server)));
    }

    /// What waits goes by the installation's server.
    @Transactional
    public void remove(Firm firm) {
        var before = servers.find().orElseThrow(NotFound::new);
        servers.remove();
        book.put(false, book.get().version());
        events.publish(SendingChanged.of(firm, "sending.server", text(before), ""));
    }

    private void admit(OwnServer server) {
        sockets.admit(server.host(), "host");
        if (server.encryption() == Encryption.NONE && !sockets.isTrusted(server.host())) {
            throw Refused.at("encryption", "sending.server.clear");
        }
    }

    private static String text(OwnServer server) {
        return server.host() + ":" + server.port();
    }
}
