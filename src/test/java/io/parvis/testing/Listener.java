package io.parvis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A browser that reads a stream of events over the network, and comes again wherever it broke off, as ours do.
public final class Listener implements AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+)");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Supplier<String> site;
    private final String path;
    private final String[] header;
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final List<Integer> numbers = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile int status;
    private volatile boolean over;

    /// @param site where it comes to, asked anew each time
    /// @param path of the stream; the number of the last line is added
    public Listener(Supplier<String> site, String path, String... header) {
        this.site = site;
        this.path = path;
        this.header = header;
        this.thread = Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        while (!over) {
            try {
                var request =
                        HttpRequest.newBuilder(URI.create(site.get() + path + last()))
                                .headers(header)
                                .build();
                var response = client.send(request, BodyHandlers.ofLines());
                status = response.statusCode();
                read(response);
                if (status != 200) {
                    LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
                }
            } catch (IOException broken) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    private void read(HttpResponse<Stream<String>> response) throws IOException {
        try (var lines = response.body()) {
            lines.forEach(this::take);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private void take(String line) {
        if (line.startsWith("data: ")) {
            events.add(line.substring(6));
            var number = NUMBER.matcher(line);
            if (number.find()) {
                numbers.add(Integer.parseInt(number.group(1)));
            }
        }
    }

    public int last() {
        return numbers.isEmpty() ? 0 : numbers.getLast();
    }

    /// The numbers of the lines, as they came.
    public List<Integer> numbers() {
        return List.copyOf(numbers);
    }

    /// What came, in order.
    public List<String> events() {
        return List.copyOf(events);
    }

    /// Waits until it is answered so.
    public Listener untilStatus(int wanted) {
        return until(() -> status == wanted);
    }

    /// Waits until it has heard of a line.
    public Listener until(int number) {
        return until(() -> last() >= number);
    }

    public Listener until(String part) {
        return until(() -> events.stream().anyMatch(event -> event.contains(part)));
    }

    private Listener until(BooleanSupplier heard) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!heard.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("heard only " + events);
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        return this;
    }

    @Override
    public void close() {
        over = true;
        thread.interrupt();
        client.shutdownNow();
    }
}
