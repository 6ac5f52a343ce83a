package io.parvis.people.firm;

import io.parvis.platform.i18n.Languages;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Doors;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
        return found(slug, name, terms, _ -> {});
    }

    /// The same, with what must be there from the first moment: it happens inside the new firm and in the same
    /// transaction, so the firm comes to be with all of it or not at all.
    public Firm found(String slug, String name, Terms terms, Consumer<Firm> furnishing) {
        var firm = firm(slug, Can.draw(), name, terms);
        enter(firm, false, furnishing);
        return firm;
    }

    /// The place of the operator's own people. There is one; asking again gives the same.
    public Firm operator() {
        return firms.find(Doors.OPERATOR_SLUG)
                .orElseGet(() -> {
                    var terms = new Terms("BE", "en", Actor.DEFAULT_ZONE, "#1d5f6e");
                    var firm = firm(Doors.OPERATOR_SLUG, null, "Parvis", terms);
                    enter(firm, true, _ -> {});
                    return firm;
                });
    }

    private Firm firm(String slug, @Nullable Can can, String name, Terms terms) {
        return new Firm(
                ids.next(),
                slug,
                can,
                name,
                terms.country(),
                terms.language(),
                terms.zone(),
                terms.colour(),
                Plan.CORPORATE,
                FirmState.ACTIVE,
                Feature.modules(),
                false,
                null,
                Languages.ALL,
                SessionLimits.NONE,
                FactorDuty.NOBODY,
                FirstWay.PASSWORD,
                Map.of());
    }

    private void enter(Firm firm, boolean operator, Consumer<Firm> furnishing) {
        Current.run(
                founder(firm),
                () ->
                        transaction.executeWithoutResult(_ -> {
                            firms.add(firm, operator, clock.instant());
                            events.publish(new FirmFounded(firm.id()));
                            furnishing.accept(firm);
                        }));
    }

    // The program acts, for nobody belongs to the firm yet; whoever asked for it stands in the
    // audit.
    private static Actor founder(Firm firm) {
        var asking = Current.actor();
        return asking.person() == null ? firm.system() : firm.system().named(asking.name());
    }

    /// Where a firm stands: ISO country and language, time zone, and its colour as `#rrggbb`.
    public record Terms(String country, String language, ZoneId zone, String colour) {}
}
