package io.parvis.trust.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void showsRateAndTimeLeftOnOneLineOfATerminal() {
        Progress progress = new Progress(out, true, nanos::get, 1_000_000);

        after(Duration.ofSeconds(50), progress, 250_000);

        assertThat(text())
                .isEqualTo(
                        "\r[#######-----------------------]  25 %  250,000 of 1,000,000  5,000/s  2 min 30 s left   ");
    }

    @Test
    void endsTheLineWhenAllIsDone() {
        Progress progress = new Progress(out, true, nanos::get, 100);

        after(Duration.ofSeconds(1), progress, 100);

        assertThat(text()).contains("100 %  100 of 100").endsWith("\n");
    }

    @Test
    void writesSeldomIntoAFile() {
        Progress progress = new Progress(out, false, nanos::get, 1_000);

        after(Duration.ofSeconds(5), progress, 100);
        after(Duration.ofSeconds(5), progress, 100);
        after(Duration.ofSeconds(5), progress, 100);

        assertThat(text().lines()).singleElement().asString().contains("20 %").doesNotContain("\r");
    }

    private void after(Duration time, Progress progress, long count) {
        nanos.addAndGet(time.toNanos());
        progress.advance(count);
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
