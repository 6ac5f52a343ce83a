package io.parvis.people.registration;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Token;
import io.parvis.people.registration.Registration.Agreed;
import io.parvis.people.registration.Registration.State;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.machines.Stamps;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a registration and mails the link that confirms it. Whether the address is known already shows in the mailbox
/// behind it and nowhere else.
///
/// A second registration with the same address takes the place of the first, whose link works on: whoever reads the mail
/// confirms with the password they typed themselves, so that nobody can register in another's name and be let in by them.
@Component
class Registering {

    static final Duration LASTS = Duration.ofDays(2);

    private final RegistrationBook book;
    private final Acquaintances acquaintances;
    private final Stamps stamps;
    private final RegistrationLetters letters;

    Registering(
            RegistrationBook book,
            Acquaintances acquaintances,
            Stamps stamps,
            RegistrationLetters letters) {
        this.book = book;
        this.acquaintances = acquaintances;
        this.stamps = stamps;
        this.letters = letters;
    }

    /// @throws Refused when the form's stamp is not good, or at the sign-in name that somebody else has
    @Transactional
    public void ask(Firm firm, Desk desk, Wanted wanted) {
        stamps.take(firm.id(), desk.secret(), wanted.sent());
        if (wanted.choseLogin() && acquaintances.knowsLogin(wanted.login())) {
            throw Refused.at("login", "register.login-taken");
        }
        var before = book.findAlone(wanted.email());
        if (before.filter(one -> one.state() == State.WAITING).isPresent()) {
            book.tell(new RegistrationAsked(before.get().id()));
        } else {
            write(firm, desk, wanted, before);
        }
    }

    private void write(Firm firm, Desk desk, Wanted wanted, Optional<Registration> before) {
        var mailed = before.filter(one -> one.expiresAt().isAfter(book.now()));
        var known = acquaintances.knowsAddress(wanted.email());
        var token = Token.fresh();
        var registration =
                new Registration(
                        mailed.map(Registration::id).orElseGet(book::nextId),
                        desk.id(),
                        known ? State.KNOWN : State.UNCONFIRMED,
                        wanted.email(),
                        known ? wanted.email() : wanted.login(),
                        wanted.hash(),
                        wanted.applicant(),
                        wanted.agreed(),
                        mailed.map(Registration::token).orElseGet(token::hash),
                        mailed.map(Registration::expiresAt)
                                .orElseGet(() -> book.now().plus(LASTS)));
        book.replace(before, registration);
        if (mailed.isEmpty()) {
            post(firm, registration, token);
        }
    }

    private void post(Firm firm, Registration registration, Token token) {
        if (registration.state() == State.KNOWN) {
            letters.remind(firm, registration);
        } else {
            letters.ask(firm, registration, token);
        }
    }

    /// Everything that a form said.
    ///
    /// @param login the address for mail, unless another was chosen
    record Wanted(
            Applicant applicant,
            String email,
            String login,
            String hash,
            Agreed agreed,
            Stamps.Sent sent) {

        boolean choseLogin() {
            return !login.equalsIgnoreCase(email);
        }
    }
}
