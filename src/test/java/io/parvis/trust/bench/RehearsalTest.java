package io.parvis.trust.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.trust.load.Caller;
import io.parvis.trust.seeding.SeededFirm;
import io.parvis.trust.seeding.Seeding;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// The benchmark asks for what the program really offers, and its floor can be played.
@SpringBootTest
class RehearsalTest {

    @Autowired private Seeding seeding;
    @Autowired private Rehearsal rehearsal;
    @Autowired private Launch launch;
    @Autowired private NewNames names;

    @Test
    void hearsEveryWorkloadAndPlaysItAgain() throws Exception {
        SeededFirm first = seeding.fill("rehearsed", 60).getFirst();
        SeededFirm second = seeding.fill("rehearsed-beside", 5).getFirst();

        Map<Workload, List<Recording>> recordings =
                rehearsal.record(List.of(first, second), EnumSet.allOf(Workload.class));

        assertThat(recordings).containsOnlyKeys(Workload.values());
        try (Floor floor = launch.floor(names.mark())) {
            for (List<Recording> recording : recordings.values()) {
                assertThat(recording.getFirst().statements()).isBetween(2, 40);
                playTwice(floor, recording);
            }
        }
    }

    private static void playTwice(Floor floor, List<Recording> recording) throws Exception {
        try (Caller caller = floor.playing(recording).arrive(0)) {
            assertThat(caller.call()).isTrue();
            assertThat(caller.call()).isTrue();
        }
    }
}
