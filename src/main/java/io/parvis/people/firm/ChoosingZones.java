package io.parvis.people.firm;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts firms into another time zone.
@Component
public class ChoosingZones {

    private final Firms firms;
    private final Events events;
    private final TransactionTemplate transaction;

    ChoosingZones(Firms firms, Events events, TransactionTemplate transaction) {
        this.firms = firms;
        this.events = events;
        this.transaction = transaction;
    }

    /// Named after a place, so that one finds one's own: `Europe/Brussels`.
    public static List<String> known() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.matches(
                                "UTC|(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted()
                .toList();
    }

    /// @throws Refused at the field `zone` when there is no such zone
    public void choose(Firm firm, String zone) {
        if (!known().contains(zone)) {
            throw Refused.at("zone", "firm.zone.unknown");
        }
        transaction.executeWithoutResult(_ -> {
            firms.moveTo(firm, ZoneId.of(zone));
            events.publish(new ZoneChosen(firm.id(), firm.zone().getId(), zone));
        });
        firms.forget(firm);
    }
}
