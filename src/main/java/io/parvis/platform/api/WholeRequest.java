package io.parvis.platform.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/// A request whose body was read already, up to a limit, and can be read as often as one likes.
public final class WholeRequest extends HttpServletRequestWrapper {

    private static final int MOST = 256 * 1024;

    private final byte[] body;

    private WholeRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /// @throws Refusal when the body is too large
    public static WholeRequest read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST) {
            throw Refusal.tooLarge();
        }
        var body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            throw Refusal.tooLarge();
        }
        return new WholeRequest(request, body);
    }

    public byte[] body() {
        return body.clone();
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Bytes(new ByteArrayInputStream(body));
    }

    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return bytes.read(into, from, most);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("read at once");
        }
    }
}
