package io.parvis.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// The real daemon of ClamAV, which knows one virus: the harmless one that everybody tests with.
final class VirusScanner implements AutoCloseable {

    /// In two halves, so that no scanner takes this file for it.
    static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");
    private static final String SIGNATURE = "44d88612fea8a8f36de82e1278abb02f:68:Parvis.Eicar\n";
    private static final int PATIENCE = 600;

    private final Process process;
    private final int port;

    VirusScanner(Path folder) throws IOException, InterruptedException {
        port = freePort();
        Files.writeString(folder.resolve("eicar.hdb"), SIGNATURE);
        var settings =
                """
                Foreground true
                TCPSocket %d
                TCPAddr 127.0.0.1
                DatabaseDirectory %s
                TemporaryDirectory %s
                StreamMaxLength 25M
                User root
                """
                        .formatted(port, folder, folder);
        var file = Files.writeString(folder.resolve("clamd.conf"), settings);
        process =
                new ProcessBuilder(PROGRAM.toString(), "--config-file=" + file)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("clamd.log").toFile())
                        .start();
        waitUntilItAnswers();
    }

    ClamScanner client() {
        return new ClamScanner(InetSocketAddress.createUnresolved("127.0.0.1", port));
    }

    private void waitUntilItAnswers() throws InterruptedException {
        for (int tries = 0; tries < PATIENCE; tries++) {
            assertThat(process.isAlive()).as("the virus scanner runs").isTrue();
            try (var _ = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
        }
        throw new AssertionError("the virus scanner does not answer");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
