package io.parvis.trust.load;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody with a browser: one connection, its cookies, and the token that forms must carry.
public final class Visitor implements Closeable {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");

    private static final String BOUNDARY = "parvis-bench-part";

    /// The form's token, then the beginning of a file.
    private static final String PART =
            """
            --%1$s\r
            Content-Disposition: form-data; name="_csrf"\r
            \r
            %2$s\r
            --%1$s\r
            Content-Disposition: form-data; name="file"; filename="%3$s"\r
            Content-Type: application/octet-stream\r
            \r
            """;

    private final String host;
    private final Wire wire;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    public Visitor(InetSocketAddress server) throws IOException {
        host = server.getHostString() + ":" + server.getPort();
        wire = new Wire(server);
    }

    public Reply get(String path) throws IOException {
        return remember(wire.exchange(getting(path)));
    }

    public Reply post(String path, Map<String, String> fields) throws IOException {
        return remember(wire.exchange(posting(path, fields)));
    }

    /// Sends each field in turn; the same name may come more than once.
    public Reply post(String path, List<Map.Entry<String, String>> fields) throws IOException {
        return remember(wire.exchange(posting(path, fields)));
    }

    /// Sends a file as the field `file` of a form.
    public Reply upload(String path, String name, byte[] content) throws IOException {
        return remember(wire.exchange(uploading(path, name, content)));
    }

    /// Sends bytes with headers of their own, as a script of a page does.
    public Reply send(String method, String path, Map<String, String> headers, byte[] content)
            throws IOException {
        String own =
                headers.entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                        .collect(Collectors.joining());
        String described =
                "X-CSRF-TOKEN: %s\r\nContent-Length: %d\r\n".formatted(token, content.length);
        byte[] head = request(method, path, own + described, "");
        return remember(
                wire.exchange(
                        ByteBuffer.allocate(head.length + content.length)
                                .put(head)
                                .put(content)
                                .array()));
    }

    /// Reads an answer of any length. @param into where its content goes as it comes
    public Reply stream(String path, OutputStream into) throws IOException {
        return remember(wire.stream(getting(path), into));
    }

    /// Sends what was prepared, without looking at cookies or forms.
    public Reply again(byte[] request) throws IOException {
        return wire.exchange(request);
    }

    public byte[] getting(String path) {
        return request("GET", path, "", "");
    }

    public byte[] posting(String path, Map<String, String> fields) {
        return posting(path, List.copyOf(fields.entrySet()));
    }

    private byte[] posting(String path, List<Map.Entry<String, String>> fields) {
        String body =
                Stream.concat(fields.stream(), Stream.of(Map.entry("_csrf", token)))
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        String described =
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n"
                        .formatted(body.length());
        return request("POST", path, described, body);
    }

    private byte[] uploading(String path, String name, byte[] content) {
        byte[] first = PART.formatted(BOUNDARY, token, name).getBytes(StandardCharsets.UTF_8);
        byte[] last = "\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8);
        int length = first.length + content.length + last.length;
        String described =
                "Content-Type: multipart/form-data; boundary=%s\r\nContent-Length: %d\r\n"
                        .formatted(BOUNDARY, length);
        byte[] head = request("POST", path, described, "");
        return ByteBuffer.allocate(head.length + length)
                .put(head)
                .put(first)
                .put(content)
                .put(last)
                .array();
    }

    private byte[] request(String method, String path, String described, String body) {
        String sent =
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        String head =
                "%s %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: parvis-bench\r\nAccept: text/html\r\n"
                        .formatted(method, path, host);
        String cookie = sent.isEmpty() ? "" : "Cookie: " + sent + "\r\n";
        return (head + cookie + described + "\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    private Reply remember(Reply reply) {
        for (String cookie : reply.headers("set-cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0].strip(), pair[1].strip());
        }
        var found = TOKEN.matcher(reply.body());
        if (found.find()) {
            token = found.group(1) == null ? found.group(2) : found.group(1);
        }
        return reply;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
