package io.parvis.platform.outgoing;

import io.parvis.platform.kernel.Refused;
import io.parvis.platform.outgoing.OutsideOnly.InsideAddress;
import java.net.UnknownHostException;
import javax.net.SocketFactory;
import org.springframework.stereotype.Component;

/// Connections to servers of others that do not speak HTTP, such as mail servers: to none inside the house, whatever its
/// name says.
@Component
public class OutsideSockets {

    private final OutsideOnly addresses;

    OutsideSockets(OutsideOnly addresses) {
        this.addresses = addresses;
    }

    /// Reads the name of a server that somebody typed to be connected to later.
    ///
    /// @param field of the form, to be blamed
    /// @throws Refused when there is no such server, or it is inside
    public void admit(String host, String field) {
        try {
            addresses.resolve(host);
        } catch (InsideAddress _) {
            throw Refused.at(field, "outgoing.inside");
        } catch (UnknownHostException _) {
            throw Refused.at(field, "outgoing.unknown");
        }
    }

    /// Whether the operator lets firms speak to it though it is inside, and without TLS.
    public boolean isTrusted(String host) {
        return addresses.trusted().contains(host);
    }

    /// Whether a connection was not made because the server is inside.
    public static boolean isInside(Throwable failure) {
        return failure instanceof InsideAddress;
    }

    /// Makes sockets that judge the very address they connect to.
    public SocketFactory factory() {
        return new OutsideSocketFactory(addresses);
    }
}
