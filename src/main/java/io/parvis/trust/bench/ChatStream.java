package io.parvis.trust.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// The stream of one chat, as a browser reads it: when it ends it is opened anew, and goes on after what has come.
final class ChatStream implements Runnable, AutoCloseable {

    private static final Duration BEFORE_OPENING_ANEW = Duration.ofMillis(200);
    private static final String ID = "id: ";
    private static final String DATA = "data: ";

    private final InetSocketAddress address;
    private final String path;
    private final String key;
    private final Reader reader;
    private String last = "0";
    private volatile @Nullable Socket open;
    private volatile boolean closed;

    /// @param path of the stream
    /// @param key that opens the chat
    ChatStream(InetSocketAddress address, String path, String key, Reader reader) {
        this.address = address;
        this.path = path;
        this.key = key;
        this.reader = reader;
    }

    /// Who reads what the stream brings.
    interface Reader {

        void read(String data);
    }

    @Override
    public void run() {
        while (!closed) {
            try (Socket socket = new Socket(address.getAddress(), address.getPort())) {
                open = socket;
                socket.getOutputStream().write(asked());
                read(socket);
            } catch (IOException ended) {
                // What was not read shows in the count.
            }
            LockSupport.parkNanos(BEFORE_OPENING_ANEW.toNanos());
        }
    }

    private void read(Socket socket) throws IOException {
        var lines =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8),
                        1_024);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(ID)) {
                last = line.substring(ID.length());
            } else if (line.startsWith(DATA)) {
                reader.read(line);
            }
        }
    }

    private byte[] asked() {
        return """
        GET %s?after=%s HTTP/1.1\r
        Host: localhost\r
        Connection: close\r
        X-Chat-Key: %s\r
        \r
        """
                .formatted(path, last, key)
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        Socket socket = open;
        if (socket != null) {
            socket.close();
        }
    }
}
