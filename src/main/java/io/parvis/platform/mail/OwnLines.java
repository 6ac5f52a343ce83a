package io.parvis.platform.mail;

import io.parvis.platform.outgoing.OutsideSockets;
import jakarta.mail.MessagingException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Opens connections to the mail servers of firms' own: never to one inside the house.
@Component
class OwnLines {

    private final OwnServers servers;
    private final OutsideSockets sockets;
    private final MailSettings settings;

    OwnLines(OwnServers servers, OutsideSockets sockets, MailSettings settings) {
        this.servers = servers;
        this.sockets = sockets;
        this.settings = settings;
    }

    /// Visits the server of the current firm.
    Carrier visit(OwnServer server) throws MessagingException {
        return Carrier.visit(server.with(password()), settings.from(), sockets.factory());
    }

    private @Nullable String password() throws MessagingException {
        try {
            return servers.password();
        } catch (IllegalStateException otherKey) {
            throw new MessagingException(otherKey.getMessage(), otherKey);
        }
    }
}
