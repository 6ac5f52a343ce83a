package io.parvis.platform.outgoing;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.stream.Stream;

/// Addresses that lead to this machine or into its own network: nobody outside can mean them (RFC 6890).
final class Inside {

    private Inside() {}

    static boolean is(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet4Address ? isReserved4(address) : isReserved6(address));
    }

    private static boolean isReserved4(InetAddress address) {
        return Stream.of(
                        "0.0.0.0/8",
                        "100.64.0.0/10",
                        "192.0.0.0/24",
                        "192.0.2.0/24",
                        "198.18.0.0/15",
                        "198.51.100.0/24",
                        "203.0.113.0/24",
                        "240.0.0.0/4")
                .anyMatch(block -> lies(address, block));
    }

    // What carries an address of version 4 in itself is as inside as that one; none of these is
    // needed to reach anybody.
    private static boolean isReserved6(InetAddress address) {
        return ((Inet6Address) address).isIPv4CompatibleAddress()
                || Stream.of(
                                "fc00::/7",
                                "64:ff9b::/96",
                                "64:ff9b:1::/48",
                                "100::/64",
                                "2001::/23",
                                "2001:db8::/32",
                                "2002::/16")
                        .anyMatch(block -> lies(address, block));
    }

    private static boolean lies(InetAddress address, String block) {
        var parts = block.split("/");
        var first = InetAddress.ofLiteral(parts[0]).getAddress();
        var own = address.getAddress();
        var bits = Integer.parseInt(parts[1]);
        for (int bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> bit % 8;
            if ((first[bit / 8] & mask) != (own[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
