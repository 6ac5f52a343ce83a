package io.parvis.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ArrivalsTest {

    private final Arrivals arrivals = new Arrivals();

    private Callable<Void> ask(String path, FilterChain chain) {
        return () -> {
            var request = new MockHttpServletRequest("GET", path);
            arrivals.doFilter(request, new MockHttpServletResponse(), chain);
            return null;
        };
    }

    @Test
    void openStreamsByTurnsWhilePagesGoOn() throws Exception {
        var within = new AtomicInteger();
        var four = new CountDownLatch(4);
        var leave = new CountDownLatch(1);
        FilterChain stays =
                (_, _) -> {
                    within.incrementAndGet();
                    four.countDown();
                    try {
                        leave.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var streams =
                    Stream.generate(() -> threads.submit(ask("/firm/office/chat/stream", stays)))
                            .limit(20)
                            .toList();
            four.await();
            var page = new CountDownLatch(1);
            threads.submit(ask("/firm/office/chat", (_, _) -> page.countDown())).get();
            assertThat(page.getCount()).as("a page needs no turn").isZero();
            assertThat(within.get()).as("others wait").isEqualTo(4);
            leave.countDown();
            for (var stream : streams) {
                stream.get();
            }
        }
        assertThat(within.get()).isEqualTo(20);
    }
}
