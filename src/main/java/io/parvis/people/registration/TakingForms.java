package io.parvis.people.registration;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Admission;
import io.parvis.people.registration.Registering.Wanted;
import io.parvis.people.registration.Registration.Agreed;
import io.parvis.people.terms.Terms;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Reads what was sent to a place where people register, and takes it.
@Component
class TakingForms {

    private final RegisterPages pages;
    private final Registering registering;
    private final Admission admission;
    private final Clock clock;

    TakingForms(RegisterPages pages, Registering registering, Admission admission, Clock clock) {
        this.pages = pages;
        this.registering = registering;
        this.admission = admission;
        this.clock = clock;
    }

    /// Takes the form of a machine as if all were well, and keeps nothing of it.
    /// @throws Refused at the field at fault
    void take(Firm firm, Desk desk, RegisterForm typed, Sender sender) {
        var own = pages.ownValues(firm, desk, sender.fields());
        var applicant = typed.applicant(desk, firm.country(), own);
        var terms = pages.terms(firm);
        refuseUnlessAccepted(typed, terms);
        var login = typed.chosenLogin();
        var hash = admission.hashed(typed.agreedPassword());
        if (isMachine(sender.fields())) {
            return;
        }
        var read = terms.text().nearest(Current.locale().getLanguage(), firm.language());
        var agreed = new Agreed(terms.id(), read, sender.address(), clock.instant());
        var wanted = new Wanted(applicant, typed.email(), login, hash, agreed, typed.sent());
        Current.run(
                firm.system().named(applicant.person()), () -> registering.ask(firm, desk, wanted));
    }

    // People do not see the field: they leave it empty, and their browser sends it so.
    private static boolean isMachine(Fields sent) {
        return sent.values("website").isEmpty() || !sent.value("website").isBlank();
    }

    private static void refuseUnlessAccepted(RegisterForm typed, Terms terms) {
        if (!typed.accepted()) {
            throw Refused.at("accepted", "terms.must-accept");
        }
        Refused.when(!terms.id().equals(typed.terms()), "terms.changed");
    }

    /// Who sent a form: all that came with it, and from which address on the internet.
    record Sender(Fields fields, String address) {}
}
