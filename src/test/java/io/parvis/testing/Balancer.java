package io.parvis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// A real load balancer before two nodes: the portal's pages go to the one, all others to the other, and everything to
/// whichever is left when one of them dies.
public final class Balancer implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/haproxy");
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int PATIENCE = 200;

    private final Process process;
    private final int port;

    private Balancer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// @param portal the address of the node that serves the portals
    /// @param office the address of the node that serves all else
    public static Balancer before(URI portal, URI office) {
        try {
            int port = freePort();
            var settings = Files.createTempFile("balancer", ".cfg");
            Files.writeString(settings, settings(port, portal, office));
            var errors = Files.createTempFile("balancer", ".err").toFile();
            var started =
                    new ProcessBuilder(PROGRAM.toString(), "-db", "-f", settings.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(errors)
                            .start();
            return new Balancer(started, port).listening();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A node that is slow is not dead: one that is dead refuses the connection at once.
    private static String settings(int port, URI portal, URI office) {
        return """
        defaults
            mode http
            option httpchk GET /health
            option redispatch 1
            timeout connect 2s
            timeout client 60s
            timeout server 60s
            timeout check 10s
            default-server check inter 200ms fall 1 rise 1 on-marked-down shutdown-sessions
        frontend all
            bind 127.0.0.1:%d
            default_backend nodes
        backend nodes
            use-server portal if { path_sub /portal }
            use-server office unless { path_sub /portal }
            server portal %s
            server office %s
        """
                .formatted(port, portal.getAuthority(), office.getAuthority());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Balancer listening() {
        for (int tried = 0; tried < PATIENCE; tried++) {
            try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return this;
            } catch (IOException _) {
                assertThat(process.isAlive()).as("the balancer runs").isTrue();
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        throw new AssertionError("The balancer does not listen.");
    }

    public String site() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
