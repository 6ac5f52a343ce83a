package io.parvis.papers.payslips;

import io.parvis.papers.payslips.Upload.By;
import io.parvis.people.identity.Visit;
import io.parvis.platform.kernel.Ids;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// When, by whom and under which id something is kept.
@Component("payslipStamps")
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

    By now() {
        var guest = Objects.requireNonNull(Visit.here().guest());
        var behind = guest.behind();
        return new By(clock.instant(), behind == null ? guest.name() : behind.name());
    }
}
