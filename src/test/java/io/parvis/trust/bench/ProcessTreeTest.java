package io.parvis.trust.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class ProcessTreeTest {

    private final ProcessTree self = new ProcessTree(ProcessHandle.current().pid());

    @Test
    void addsUpTheTimeThatWasSpentComputing() {
        Duration before = self.cpu();
        long end = System.nanoTime() + Duration.ofMillis(200).toNanos();
        long sum = 0;
        while (System.nanoTime() < end) {
            sum += end;
        }

        assertThat(sum).isNotZero();
        assertThat(self.cpu().minus(before))
                .isBetween(Duration.ofMillis(20), Duration.ofSeconds(60));
    }

    @Test
    void countsTheTimeOfChildrenThatHaveEnded() throws Exception {
        Duration before = self.cpu();
        new ProcessBuilder("sh", "-c", "i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done")
                .start()
                .waitFor();

        assertThat(self.cpu()).isGreaterThan(before);
    }

    @Test
    void knowsItsMemory() {
        assertThat(self.residentBytes()).isBetween(10_000_000L, self.peakBytes());
        assertThat(self.proportionalBytes()).isGreaterThan(10_000_000L);
    }

    @Test
    void findsTheParent() {
        long parent = ProcessHandle.current().parent().orElseThrow().pid();

        assertThat(ProcessTree.parentOf(self.root())).isEqualTo(parent);
    }

    @Test
    void knowsNothingOfAProcessThatIsNotThere() {
        ProcessTree nobody = new ProcessTree(999_999_999);

        assertThat(nobody.cpu()).isZero();
        assertThat(nobody.peakBytes()).isZero();
    }
}
