package io.parvis.people.registration;

import io.parvis.people.domains.DomainId;
import io.parvis.people.domains.Functions;
import io.parvis.people.domains.OpeningDomains;
import io.parvis.people.domains.OpeningDomains.NewDomain;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Inviting.Person;
import io.parvis.people.members.Newcomer;
import io.parvis.people.registration.Registration.State;
import io.parvis.people.terms.Accepting;
import io.parvis.people.terms.Given;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes clients of those who registered. Each becomes one by the same act as a client of the office: with a domain in
/// Startup, of which the person is the owner.
@Component
class Admitting {

    private final OpeningDomains opening;
    private final Acquaintances acquaintances;
    private final Accepting accepting;
    private final RegistrationBook book;
    private final RegistrationLetters letters;

    Admitting(
            OpeningDomains opening,
            Acquaintances acquaintances,
            Accepting accepting,
            RegistrationBook book,
            RegistrationLetters letters) {
        this.opening = opening;
        this.acquaintances = acquaintances;
        this.accepting = accepting;
        this.book = book;
        this.letters = letters;
    }

    /// The mailed link was followed. @return whether the person may sign in; else the office decides first
    /// @throws NotFound when it was confirmed a moment ago
    @Transactional
    public boolean confirm(Firm firm, UUID id) {
        var registration = book.lock(id, State.UNCONFIRMED);
        var desk = book.findDesk(registration);
        if (desk.filter(Desk::approval).isEmpty()) {
            admit(firm, registration, desk);
            return true;
        }
        refuseKnown(registration);
        book.await(registration);
        tell(firm, desk, book.lock(id, State.WAITING));
        return false;
    }

    /// The office lets the person in, and writes to them.
    @Transactional
    public String approve(Firm firm, UUID id) {
        var registration = book.lock(id, State.WAITING);
        admit(firm, registration, book.findDesk(registration));
        letters.admitted(firm, registration);
        return registration.applicant().name();
    }

    /// The office does not let the person in, and writes to them. Nothing of the registration is kept.
    /// @param reason for the person, may be empty
    @Transactional
    public String refuse(Firm firm, UUID id, String reason) {
        var registration = book.lock(id, State.WAITING);
        letters.refused(firm, registration, reason);
        book.close(registration, new RegistrationRefused(id));
        return registration.applicant().name();
    }

    private void admit(Firm firm, Registration registration, Optional<Desk> desk) {
        refuseKnown(registration);
        var id = opening.open(firm, new DomainId(registration.id()), wanted(registration, desk));
        var agreed = registration.agreed();
        accepting.accept(
                id.value(),
                acquaintances.get(registration.login()),
                new Given(agreed.terms(), agreed.language(), agreed.address(), true, agreed.at()));
        book.close(registration, new ClientRegistered(id.value()));
        if (registration.state() == State.UNCONFIRMED) {
            tell(firm, desk, registration);
        }
    }

    private static NewDomain wanted(Registration registration, Optional<Desk> desk) {
        var applicant = registration.applicant();
        var person = new Person(applicant.person(), registration.email(), applicant.language());
        var details =
                applicant
                        .details()
                        .sortedInto(
                                desk.map(Desk::destination).orElse(null),
                                desk.map(Desk::group).orElse(null));
        return new NewDomain(
                applicant.kind(),
                applicant.name(),
                applicant.language(),
                applicant.country(),
                Newcomer.registered(registration.login(), person, registration.hash()),
                Functions.NONE,
                new OpeningDomains.Registration(details, registration.agreed().address()));
    }

    // The firm made them a client meanwhile, or somebody else took the name.
    private void refuseKnown(Registration registration) {
        Refused.when(acquaintances.knowsAddress(registration.email()), "register.known-meanwhile");
        Refused.when(acquaintances.knowsLogin(registration.login()), "register.login-gone");
    }

    private void tell(Firm firm, Optional<Desk> desk, Registration registration) {
        desk.map(Desk::notified).ifPresent(employee -> letters.tell(firm, employee, registration));
    }
}
