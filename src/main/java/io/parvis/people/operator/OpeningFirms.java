package io.parvis.people.operator;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Founding;
import io.parvis.people.firm.Founding.Terms;
import io.parvis.people.identity.Inviting;
import io.parvis.people.identity.Inviting.Person;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Doors;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Founds a firm together with its first administrator, who is invited by mail: both or neither.
@Component
class OpeningFirms {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Founding founding;
    private final Inviting inviting;

    OpeningFirms(Founding founding, Inviting inviting) {
        this.founding = founding;
        this.inviting = inviting;
    }

    /// @throws Refused at the field that cannot be; the constraint `firm_slug_taken` refuses an address in use
    Firm open(NewFirmForm wanted) {
        var address = wanted.slug();
        if (Doors.RESERVED.contains(address) || address.equals(Doors.OPERATOR_SLUG)) {
            throw Refused.at("slug", "firms.address-reserved");
        }
        var admin = new Person(wanted.adminName(), wanted.adminEmail(), wanted.language());
        return founding.found(
                address,
                wanted.name(),
                terms(wanted),
                firm -> inviting.invite(firm, Role.PORTAL_ADMINISTRATOR, admin));
    }

    private static Terms terms(NewFirmForm wanted) {
        if (!COUNTRIES.contains(wanted.country())) {
            throw Refused.at("country", "form.unreadable");
        }
        if (!ZoneId.getAvailableZoneIds().contains(wanted.timeZone())) {
            throw Refused.at("timeZone", "form.unreadable");
        }
        return new Terms(
                wanted.country(),
                wanted.language(),
                ZoneId.of(wanted.timeZone()),
                wanted.colour().toLowerCase(Locale.ROOT));
    }
}
