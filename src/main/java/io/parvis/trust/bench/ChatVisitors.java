package io.parvis.trust.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/// The browsers of many visitors: streams that stay open, and lines that are said.
final class ChatVisitors implements AutoCloseable {

    private static final Pattern SAID = Pattern.compile("\"text\":\"at (\\d+)\"");
    private static final int PATIENCE_SECONDS = 60;
    private static final int AT_THE_DOOR = 100;

    private final InetSocketAddress address;
    private final String path;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<ChatStream> streams = new ArrayList<>();
    private final Queue<Long> delays = new ConcurrentLinkedQueue<>();

    ChatVisitors(InetSocketAddress address, String slug) {
        this.address = address;
        this.path = "/" + slug + "/site-chat/talk";
    }

    /// Opens a stream for each key, as many at once as a server lets wait, and waits until all bring something.
    /// @return how many never did
    int listen(List<String> keys) throws Exception {
        var ready = new CountDownLatch(keys.size());
        var door = new Semaphore(AT_THE_DOOR);
        for (String key : keys) {
            if (!door.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                break;
            }
            listen(key, List.of(ready::countDown, door::release));
        }
        ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return (int) ready.getCount();
    }

    private void listen(String key, List<Runnable> atFirst) {
        var waiting = new AtomicBoolean(true);
        var stream =
                new ChatStream(
                        address,
                        path + "/stream",
                        key,
                        data -> {
                            if (waiting.compareAndSet(true, false)) {
                                atFirst.forEach(Runnable::run);
                            }
                            note(data);
                        });
        streams.add(stream);
        Thread.ofVirtual().start(stream);
    }

    private void note(String data) {
        var said = SAID.matcher(data);
        if (said.find()) {
            delays.add(System.nanoTime() - Long.parseLong(said.group(1)));
        }
    }

    /// Says a line, and does not wait.
    void say(String key) {
        var form = "key=" + UUID.randomUUID() + "&text=at+" + System.nanoTime();
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:" + address.getPort() + path + "/lines"))
                        .header("X-Chat-Key", key)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        client.sendAsync(request, BodyHandlers.discarding());
    }

    void forget() {
        delays.clear();
    }

    Talk told(int mute, int said, double perSecond, long bytes) {
        List<Long> sorted = delays.stream().sorted().toList();
        return new Talk(
                streams.size(),
                perSecond,
                at(sorted, 0.5),
                at(sorted, 0.99),
                Math.abs(said - sorted.size()),
                mute,
                bytes,
                0);
    }

    private static Duration at(List<Long> sorted, double share) {
        return sorted.isEmpty()
                ? Duration.ZERO
                : Duration.ofNanos(sorted.get((int) (share * (sorted.size() - 1))));
    }

    @Override
    public void close() throws IOException {
        for (ChatStream stream : streams) {
            stream.close();
        }
        client.shutdownNow();
    }
}
