package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.MailedLinks.Purpose;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.PublicAddress;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Mails links with which one chooses a password, and honours them once.
@Component
class Links {

    private static final Duration INVITATION_LASTS = Duration.ofDays(14);
    private static final Duration RESET_LASTS = Duration.ofHours(2);

    private final MailedLinks links;
    private final Secrets secrets;
    private final Post post;
    private final PublicAddress site;
    private final Clock clock;

    Links(MailedLinks links, Secrets secrets, Post post, PublicAddress site, Clock clock) {
        this.links = links;
        this.secrets = secrets;
        this.post = post;
        this.site = site;
        this.clock = clock;
    }

    @Transactional
    public void mail(Firm firm, Account account, Purpose purpose) {
        mail(firm, account, purpose, "");
    }

    /// @param from the address it comes from; empty for the usual one
    @Transactional
    public void mail(Firm firm, Account account, Purpose purpose, String from) {
        var address = make(firm, account, purpose);
        var kind = purpose == Purpose.INVITATION ? "invitation" : "reset";
        var letter =
                new Letter(
                        firm.name(),
                        account.email(),
                        account.language(),
                        Message.of("mail." + kind + ".subject", firm.name()),
                        Message.of(
                                "mail." + kind + ".body",
                                account.name(),
                                firm.name(),
                                account.identifier(),
                                address));
        post.send(letter.from(from));
    }

    /// A link as an address of this site.
    @Transactional
    public String make(Firm firm, Account account, Purpose purpose) {
        var token = Token.fresh();
        var lasts = purpose == Purpose.INVITATION ? INVITATION_LASTS : RESET_LASTS;
        links.add(account.id(), token, purpose, clock.instant().plus(lasts));
        return site.of(Doors.path(firm.slug(), account.realm()) + "/welcome/" + token.text());
    }

    /// The account behind a link. @throws NotFound when it was used, is too old or never was
    AccountId open(Token token) {
        return links.find(token, clock.instant()).orElseThrow(NotFound::new);
    }

    /// Takes the chosen password; no link of this account works after that.
    @Transactional
    public AccountId honour(Token token, String password) {
        var account = open(token);
        secrets.choose(account, password);
        links.use(account, clock.instant());
        return account;
    }

    boolean isOpen(AccountId account) {
        return links.isOpen(account, clock.instant());
    }

    /// No link mailed so far works any more.
    @Transactional
    public void revoke(AccountId account) {
        links.use(account, clock.instant());
    }
}
