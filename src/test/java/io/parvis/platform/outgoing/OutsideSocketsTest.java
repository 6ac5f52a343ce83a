package io.parvis.platform.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.kernel.Refused;
import io.parvis.platform.outgoing.OutsideOnly.InsideAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutsideSocketsTest {

    private final OutsideSockets sockets = new OutsideSockets(new OutsideOnly(Set.of("localhost")));

    @Test
    void connectToNothingInside() throws IOException {
        try (var inside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var socket = sockets.factory().createSocket()) {
            var there = new InetSocketAddress("127.0.0.1", inside.getLocalPort());
            assertThatThrownBy(() -> socket.connect(there)).isInstanceOf(InsideAddress.class);
            assertThatThrownBy(() -> socket.connect(there, 1000)).isInstanceOf(InsideAddress.class);
            assertThatThrownBy(() ->
                            sockets.factory().createSocket("127.0.0.1", inside.getLocalPort()))
                    .isInstanceOf(InsideAddress.class);
        }
    }

    @Test
    void connectToWhatTheOperatorTrusts() throws IOException {
        try (var inside = new ServerSocket(0, 1, InetAddress.getByName("localhost"));
                var socket = sockets.factory().createSocket("localhost", inside.getLocalPort())) {
            assertThat(socket.isConnected()).isTrue();
        }
    }

    @Test
    void sayWhatIsWrongWithAName() {
        assertThatThrownBy(() -> sockets.admit("10.1.2.3", "host"))
                .isInstanceOf(Refused.class)
                .extracting(refused -> ((Refused) refused).field())
                .isEqualTo("host");
        sockets.admit("localhost", "host");
        assertThat(sockets.isTrusted("localhost")).isTrue();
        assertThat(sockets.isTrusted("127.0.0.1")).isFalse();
    }
}
