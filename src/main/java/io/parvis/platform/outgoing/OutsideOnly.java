package io.parvis.platform.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/// Finds the addresses of a name, and refuses those inside. The connection goes to the very address that was judged, so
/// that a name which changes its mind in between gains nothing.
///
/// @param trusted names inside that the operator lets firms call, such as a gateway in the same house
record OutsideOnly(Set<String> trusted) implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = InetAddress.getAllByName(host);
        for (var address : found) {
            judge(host, address);
        }
        return found;
    }

    /// @throws InsideAddress when the address is inside, and the operator does not trust the name
    void judge(String host, InetAddress address) throws InsideAddress {
        if (!trusted.contains(host) && Inside.is(address)) {
            throw new InsideAddress(host);
        }
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /// The name leads inside.
    static final class InsideAddress extends UnknownHostException {

        InsideAddress(String host) {
            super(host + " leads to an address inside");
        }
    }
}
