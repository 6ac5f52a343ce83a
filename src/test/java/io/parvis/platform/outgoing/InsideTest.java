package io.parvis.platform.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsideTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "127.8.9.10", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255",
                        "192.168.1.1",
                "169.254.169.254", "100.64.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255",
                        "::1", "::",
                "fe80::1", "fd00::1", "fc12::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
                        "::10.0.0.1",
                "64:ff9b::a00:1", "2002:a00:1::", "2001:db8::1"
            })
    void holdsWhatLeadsIntoTheHouse(String address) {
        assertThat(Inside.is(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.255.255",
                "172.32.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "193.0.0.1",
                "2a00:1450:4001:800::200e",
                "2606:4700:4700::1111"
            })
    void leavesOutWhatLeadsToOthers(String address) {
        assertThat(Inside.is(InetAddress.ofLiteral(address))).isFalse();
    }
}
