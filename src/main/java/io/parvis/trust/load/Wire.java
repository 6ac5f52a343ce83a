package io.parvis.trust.load;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/// One keep-alive connection that speaks just enough HTTP/1.1, so that measuring costs little of what is measured.
final class Wire implements Closeable {

    private static final int PATIENCE_MILLIS = 120_000;
    private static final int NO_CONTENT = 204;
    private static final int LONGEST_HEAD = 32_768;
    private static final int STATUS = "HTTP/1.1 ".length();

    private final InetSocketAddress server;
    private final byte[] head = new byte[LONGEST_HEAD];
    private Socket socket;
    private Incoming in;

    Wire(InetSocketAddress server) throws IOException {
        this.server = server;
        this.socket = connect(server);
        this.in = new Incoming(socket.getInputStream());
    }

    private static Socket connect(InetSocketAddress server) throws IOException {
        Socket socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(server, PATIENCE_MILLIS);
        return socket;
    }

    /// Sends a whole request as it is and reads the whole answer. A server may hang up after any answer, as it does
    /// after a while of silence: then it is called again, once.
    Reply exchange(byte[] request) throws IOException {
        var content = new ByteArrayOutputStream();
        String answered = exchange(request, content);
        return new Reply(status(answered), answered, content.toByteArray());
    }

    /// The same for an answer of any length, whose content goes where it is wanted as it comes.
    Reply stream(byte[] request, OutputStream into) throws IOException {
        String answered = exchange(request, into);
        return new Reply(status(answered), answered, new byte[0]);
    }

    private String exchange(byte[] request, OutputStream into) throws IOException {
        try {
            return exchangeOnce(request, into);
        } catch (EOFException | SocketException hungUp) {
            close();
            socket = connect(server);
            in = new Incoming(socket.getInputStream());
            return exchangeOnce(request, into);
        }
    }

    private String exchangeOnce(byte[] request, OutputStream into) throws IOException {
        socket.getOutputStream().write(request);
        String answered = readHead();
        readContent(answered, into);
        return answered;
    }

    private static int status(String answered) {
        return Integer.parseInt(answered.substring(STATUS, STATUS + 3));
    }

    private String readHead() throws IOException {
        int length = 0;
        while (!endsHead(length)) {
            if (length == head.length) {
                throw new IOException("the head of the answer does not end");
            }
            head[length++] = in.take();
        }
        return new String(head, 0, length, StandardCharsets.ISO_8859_1);
    }

    private boolean endsHead(int length) {
        return length > 4
                && head[length - 1] == '\n'
                && head[length - 2] == '\r'
                && head[length - 3] == '\n';
    }

    private void readContent(String answered, OutputStream into) throws IOException {
        int at = find(answered, "content-length:");
        if (at >= 0) {
            int end = answered.indexOf('\r', at);
            into.write(in.take(Integer.parseInt(answered.substring(at, end).strip())));
        } else if (find(answered, "transfer-encoding:") >= 0) {
            readChunks(into);
        } else if (status(answered) != NO_CONTENT) {
            throw new IOException("the answer says no length: " + answered);
        }
    }

    /// Where the value of a header begins, or -1.
    private static int find(String answered, String header) {
        int line = answered.indexOf('\n');
        while (line >= 0 && !answered.regionMatches(true, line + 1, header, 0, header.length())) {
            line = answered.indexOf('\n', line + 1);
        }
        return line < 0 ? -1 : line + 1 + header.length();
    }

    private void readChunks(OutputStream into) throws IOException {
        for (int size = readSize(); size > 0; size = readSize()) {
            into.write(in.take(size));
            in.take(2);
        }
        in.take(2);
    }

    private int readSize() throws IOException {
        int size = 0;
        for (byte next = in.take(); next != '\n'; next = in.take()) {
            int digit = Character.digit(next, 16);
            size = digit < 0 ? size : size * 16 + digit;
        }
        return size;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
