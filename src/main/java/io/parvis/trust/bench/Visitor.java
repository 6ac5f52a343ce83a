package io.parvis.trust.bench;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody with a browser: one connection, its cookies, and the token that forms must carry.
final class Visitor implements Closeable {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");

    private final String host;
    private final Wire wire;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    Visitor(InetSocketAddress server) throws IOException {
        host = server.getHostString() + ":" + server.getPort();
        wire = new Wire(server);
    }

    Reply get(String path) throws IOException {
        return remember(wire.exchange(getting(path)));
    }

    Reply post(String path, Map<String, String> fields) throws IOException {
        return remember(wire.exchange(posting(path, fields)));
    }

    /// Sends what was prepared, without looking at cookies or forms.
    Reply again(byte[] request) throws IOException {
        return wire.exchange(request);
    }

    byte[] getting(String path) {
        return request("GET", path, "", "");
    }

    byte[] posting(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        String body =
                all.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        String described =
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n"
                        .formatted(body.length());
        return request("POST", path, described, body);
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
