package io.parvis.trust.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// A web server of a few lines that answers as it is told.
final class StubServer implements AutoCloseable {

    record Answer(int status, String body, Map<String, String> headers, boolean chunked) {

        static Answer ok(String body) {
            return new Answer(200, body, Map.of(), false);
        }
    }

    record Asked(String method, String path, String cookie, String body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Function<Asked, Answer>> pages = new ConcurrentHashMap<>();

    StubServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    InetSocketAddress address() {
        return server.getAddress();
    }

    StubServer page(String path, Function<Asked, Answer> answer) {
        pages.put(path, answer);
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String cookie = exchange.getRequestHeaders().getFirst("Cookie");
        Asked asked =
                new Asked(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().getPath(),
                        cookie == null ? "" : cookie,
                        body);
        send(
                exchange,
                pages.getOrDefault(asked.path(), _ -> new Answer(404, "", Map.of(), false))
                        .apply(asked));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] content = answer.body().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach(exchange.getResponseHeaders()::add);
        if (content.length == 0) {
            exchange.getResponseHeaders().set("Content-Length", "0");
        }
        long length = content.length == 0 ? -1 : answer.chunked() ? 0 : content.length;
        exchange.sendResponseHeaders(answer.status(), length);
        if (content.length > 0) {
            exchange.getResponseBody().write(content);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
