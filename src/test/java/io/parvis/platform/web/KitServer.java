package io.parvis.platform.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;

/// Serves pages and our static files on the loopback, under the policy that the product has.
final class KitServer implements AutoCloseable {
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Map<String, String> KINDS =
            Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

    private final HttpServer server;
    private final Function<String, String> pages;

    KitServer(Function<String, String> pages) throws IOException {
        this.pages = pages;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://"
                + server.getAddress().getHostString()
                + ":"
                + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body =
                path.startsWith(Assets.PATH)
                        ? file(path)
                        : pages.apply(exchange.getRequestURI().toString())
                                .getBytes(StandardCharsets.UTF_8);
        var kind = KINDS.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/html");
        exchange.getResponseHeaders().set("Content-Type", kind + ";charset=UTF-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static byte[] file(String path) throws IOException {
        try (var in =
                KitServer.class.getResourceAsStream(
                        "/static/" + path.substring(Assets.PATH.length()))) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }
}
