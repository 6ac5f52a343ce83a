package io.parvis.people.registration;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Admission;
import io.parvis.people.identity.Token;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Follows a mailed link. Whoever confirms gives the password that was chosen at registration: a link that was sent
/// because somebody else typed one's address leads nowhere.
@Component
class Confirming {

    private final Registrations registrations;
    private final Admitting admitting;
    private final Admission admission;
    private final Clock clock;

    Confirming(Registrations registrations, Admitting admitting, Admission admission, Clock clock) {
        this.registrations = registrations;
        this.admitting = admitting;
        this.admission = admission;
        this.clock = clock;
    }

    /// Whose link it is. @throws NotFound when it works no more
    Registration registration(Firm firm, Token link) {
        return Current.as(
                        firm.system(), () -> registrations.findByLink(link.hash(), clock.instant()))
                .orElseThrow(NotFound::new);
    }

    /// @return whether the person may sign in; else the office decides first
    /// @throws Refused at the field `password` when it is another one
    boolean confirm(Firm firm, Token link, String password) {
        var registration = registration(firm, link);
        var actor =
                firm.system()
                        .speaking(firm.locale(registration.applicant().language()))
                        .named(registration.applicant().person());
        return Current.as(
                actor,
                () -> {
                    registrations.count(registration.id());
                    if (!admission.isOf(password, registration.hash())) {
                        throw Refused.at("password", "register.password-wrong");
                    }
                    return admitting.confirm(firm, registration.id());
                });
    }
}
