package io.parvis.people.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.importing.ImportEvent.ImportFinished;
import io.parvis.people.importing.ImportEvent.ImportUndone;
import io.parvis.people.matching.Tally;
import io.parvis.platform.kernel.Announcement;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportNewsTest {

    private static final Instant BEGUN = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void isOneListToBeReadAndNotAThousandMessages() {
        var id = UUID.randomUUID();

        for (var event :
                new ImportEvent[] {
                    new ImportFinished(id, BEGUN, new Tally(1000, 5, 0, 0, 0)),
                    new ImportUndone(id, BEGUN, 1000)
                }) {
            assertThat(event.announcements())
                    .containsExactly(
                            new Announcement(
                                    "clients.imported",
                                    id,
                                    "/clients?updatedSince=2026-03-02T09:00:00Z",
                                    event.subject()));
        }
    }
}
