package io.parvis.papers.documents;

import io.parvis.papers.documents.Document.Version;
import io.parvis.people.identity.Visit;
import io.parvis.platform.files.StoredFile;
import io.parvis.platform.kernel.Ids;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// When, by whom and under which id something is stored.
@Component
class Stamps {

    private final Ids ids;
    private final Clock clock;

    Stamps(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    UUID id() {
        return ids.next();
    }

    Version version(int number, StoredFile file) {
        var guest = Objects.requireNonNull(Visit.here().guest());
        var behind = guest.behind();
        return new Version(
                number, file, clock.instant(), behind == null ? guest.name() : behind.name());
    }
}
