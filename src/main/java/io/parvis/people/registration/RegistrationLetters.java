package io.parvis.people.registration;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.AccountState;
import io.parvis.people.identity.Token;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.PublicAddress;
import org.springframework.stereotype.Component;

/// What is written to those who register, and about them.
@Component
class RegistrationLetters {

    private final Post post;
    private final PublicAddress site;
    private final Acquaintances acquaintances;

    RegistrationLetters(Post post, PublicAddress site, Acquaintances acquaintances) {
        this.post = post;
        this.site = site;
        this.acquaintances = acquaintances;
    }

    /// The link that confirms.
    void ask(Firm firm, Registration to, Token token) {
        send(
                firm,
                to,
                Message.of("mail.registration.subject", firm.name()),
                Message.of(
                        "mail.registration.body",
                        to.applicant().person(),
                        firm.name(),
                        portal(firm, "/registration/" + token.text())));
    }

    /// To somebody who has a sign-in already: the page did not tell, whoever it was that typed the address.
    void remind(Firm firm, Registration to) {
        send(
                firm,
                to,
                Message.of("mail.registration-known.subject", firm.name()),
                Message.of(
                        "mail.registration-known.body",
                        firm.name(),
                        portal(firm, "/sign-in"),
                        portal(firm, "/forgotten")));
    }

    void admitted(Firm firm, Registration to) {
        send(
                firm,
                to,
                Message.of("mail.registration-approved.subject", firm.name()),
                Message.of(
                        "mail.registration-approved.body",
                        to.applicant().person(),
                        firm.name(),
                        to.login(),
                        portal(firm, "/sign-in")));
    }

    /// @param reason may be empty
    void refused(Firm firm, Registration to, String reason) {
        send(
                firm,
                to,
                Message.of("mail.registration-refused.subject", firm.name()),
                Message.of(
                        "mail.registration-refused.body",
                        to.applicant().person(),
                        firm.name(),
                        reason.isEmpty() ? "" : reason + "\n\n"));
    }

    /// Tells the employee whom the firm named, as long as they work there.
    void tell(Firm firm, AccountId employee, Registration about) {
        var reader = acquaintances.employee(employee);
        if (reader.state() != AccountState.ACTIVE) {
            return;
        }
        var waits = about.state() == Registration.State.WAITING;
        var path = (waits ? "/registrations/" : "/clients/") + about.id();
        var kind = waits ? "registration-waits" : "registration-done";
        post.send(
                new Letter(
                        firm.name(),
                        reader.email(),
                        reader.language(),
                        Message.of("mail." + kind + ".subject", about.applicant().name()),
                        Message.of(
                                "mail." + kind + ".body",
                                reader.name(),
                                about.applicant().name(),
                                about.email(),
                                site.of(Doors.path(firm.slug(), Realm.STAFF) + path))));
    }

    private void send(Firm firm, Registration to, Message subject, Message body) {
        post.send(new Letter(firm.name(), to.email(), to.applicant().language(), subject, body));
    }

    private String portal(Firm firm, String path) {
        return site.of(Doors.path(firm.slug(), Realm.CLIENT) + path);
    }
}
