package io.parvis.platform.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamScannerTest {

    @Test
    void findsAVirusAndNothingElse(@TempDir Path folder) throws Exception {
        try (var daemon = new VirusScanner(folder)) {
            var scanner = daemon.client();
            assertThat(scan(scanner, VirusScanner.EICAR.getBytes(US_ASCII)))
                    .isEqualTo(Scan.INFECTED);
            assertThat(scan(scanner, "A letter.".getBytes(US_ASCII))).isEqualTo(Scan.CLEAN);
            assertThat(scan(scanner, new byte[0])).isEqualTo(Scan.CLEAN);
            assertThat(scan(scanner, new byte[20_000_000])).isEqualTo(Scan.CLEAN);
            // More than the daemon takes: nobody knows.
            assertThat(scan(scanner, new byte[30_000_000])).isEqualTo(Scan.WAITING);
        }
    }

    @Test
    void doesNotKnowWhileNobodyAnswers() throws IOException {
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        var scanner = new ClamScanner(new InetSocketAddress("127.0.0.1", closed));
        assertThat(scan(scanner, new byte[1])).isEqualTo(Scan.WAITING);
    }

    private static Scan scan(Scanner scanner, byte[] content) {
        return scanner.scan(new ByteArrayInputStream(content));
    }
}
