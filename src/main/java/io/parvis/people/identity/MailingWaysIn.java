package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.FirstWay;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.PublicAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Mails people the way into a portal that was generated for them, as their firm wants it: a password for one time, or a
/// link to choose one (decision D9).
@Component
public class MailingWaysIn {

    private final Inviting inviting;
    private final Admission admission;
    private final Post post;
    private final PublicAddress site;

    MailingWaysIn(Inviting inviting, Admission admission, Post post, PublicAddress site) {
        this.inviting = inviting;
        this.admission = admission;
        this.post = post;
        this.site = site;
    }

    /// A password that was sent before works no more.
    ///
    /// @param account as it was enrolled
    /// @param from the address the mail comes from; empty for the usual one
    @Transactional
    public void mail(Firm firm, Account account, String from) {
        if (firm.firstWay() == FirstWay.LINK) {
            inviting.mail(firm, account, from);
        } else {
            var password = admission.oneTimePassword(account);
            post.send(letter(firm, account, password).from(from));
        }
    }

    /// The same with a password that the firm chose, which must be changed at the first sign-in. Where the firm mails links,
    /// it is not in the mail: it can be handed over, or the link taken.
    @Transactional
    public void mail(Firm firm, Account account, String password, String from) {
        admission.handOver(account.id(), password);
        if (firm.firstWay() == FirstWay.LINK) {
            inviting.mail(firm, account, from);
        } else {
            post.send(letter(firm, account, password).from(from));
        }
    }

    private Letter letter(Firm firm, Account account, String password) {
        return new Letter(
                firm.name(),
                account.email(),
                account.language(),
                Message.of("mail.way-in.subject", firm.name()),
                Message.of(
                        "mail.way-in.body",
                        account.name(),
                        firm.name(),
                        account.identifier(),
                        password,
                        site.of(Doors.path(firm.slug(), account.realm()))));
    }
}
