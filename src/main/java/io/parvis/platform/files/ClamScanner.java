package io.parvis.platform.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.parvis.platform.database.CannotStart;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A ClamAV daemon over TCP. A content goes there in blocks, each behind its length (`INSTREAM` in the manual of clamd); the
/// daemon needs a limit (`StreamMaxLength`) as large as the largest file, and takes no more.
class ClamScanner implements Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(ClamScanner.class);
    private static final Pattern DAEMON =
            Pattern.compile("([\\w.-]+|\\[[0-9a-fA-F:.]+]):([0-9]{1,5})");
    private static final int LAST_PORT = 65_535;
    private static final int BLOCK = 64 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_ANSWER = 1000;

    private final InetSocketAddress daemon;

    ClamScanner(InetSocketAddress daemon) {
        this.daemon = daemon;
    }

    /// @param daemon its host and port, with a colon between them
    static ClamScanner at(String daemon) {
        var parts = DAEMON.matcher(daemon);
        if (!parts.matches() || Integer.parseInt(parts.group(2)) > LAST_PORT) {
            throw new CannotStart(
                    "PARVIS_CLAMAV cannot be read: write a host and a port, such as localhost:3310.");
        }
        return new ClamScanner(
                InetSocketAddress.createUnresolved(
                        parts.group(1), Integer.parseInt(parts.group(2))));
    }

    @Override
    public Scan scan(InputStream content) {
        try (var socket = new Socket()) {
            var address = new InetSocketAddress(daemon.getHostString(), daemon.getPort());
            socket.connect(address, (int) PATIENCE.toMillis());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            send(content, socket);
            return read(answer(socket));
        } catch (IOException away) {
            LOG.warn("the virus scanner does not answer: {}", away.getMessage());
            return Scan.WAITING;
        }
    }

    private static void send(InputStream content, Socket socket) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), BLOCK));
        out.write("zINSTREAM\0".getBytes(US_ASCII));
        var block = new byte[BLOCK];
        for (int read = content.read(block); read >= 0; read = content.read(block)) {
            if (read > 0) {
                out.writeInt(read);
                out.write(block, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(MOST_ANSWER), US_ASCII)
                .replace("\0", "")
                .strip();
    }

    // "stream: OK", "stream: Eicar-Signature FOUND", or something that is wrong with the daemon.
    private static Scan read(String answer) throws IOException {
        if (answer.endsWith("FOUND")) {
            LOG.warn("a virus was sent: {}", answer);
            return Scan.INFECTED;
        }
        if (answer.endsWith("OK")) {
            return Scan.CLEAN;
        }
        throw new IOException(answer.isEmpty() ? "it hung up" : answer);
    }
}
