package io.parvis.people.firm;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Doors;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// How firms come to be.
@Component
public class Founding {

    private final Firms firms;
    private final Ids ids;
    private final Events events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Founding(Firms firms, Ids ids, Events events, Clock clock, TransactionTemplate transaction) {
        this.firms = firms;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// Founds a firm; its address must be free (constraint `firm_slug_taken`).
    public Firm found(String slug, String name, Terms terms) {
        return found(slug, name, terms, false);
    }

    /// The place of the operator's own people. There is one; asking again gives the same.
    public Firm operator() {
        return firms.find(Doors.OPERATOR_SLUG)
                .orElseGet(() ->
                        found(
                                Doors.OPERATOR_SLUG,
                                "Parvis",
                                new Terms("BE", "en", Actor.DEFAULT_ZONE, "#1d5f6e"),
                                true));
    }

    private Firm found(String slug, String name, Terms terms, boolean operator) {
        var firm =
                new Firm(
                        ids.next(),
                        slug,
                        name,
                        terms.country(),
                        terms.language(),
                        terms.zone(),
                        terms.colour());
        Current.run(
                firm.system(),
                () ->
                        transaction.executeWithoutResult(_ -> {
                            firms.add(firm, operator, clock.instant());
                            events.publish(new FirmFounded(firm.id()));
                        }));
        return firm;
    }

    /// Where a firm stands: ISO country and language, time zone, and its colour as `#rrggbb`.
    public record Terms(String country, String language, ZoneId zone, String colour) {}
}
