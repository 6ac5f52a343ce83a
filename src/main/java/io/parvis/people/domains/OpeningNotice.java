package io.parvis.people.domains;

import io.parvis.people.domains.Openings.Shielded;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.Accounts;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import org.springframework.stereotype.Component;

/// Tells those in a function of a shielded domain that somebody opened it.
@Component
class OpeningNotice {

    private final Domains domains;
    private final Accounts accounts;
    private final Messages messages;
    private final Post post;

    OpeningNotice(Domains domains, Accounts accounts, Messages messages, Post post) {
        this.domains = domains;
        this.accounts = accounts;
        this.messages = messages;
        this.post = post;
    }

    void send(Firm firm, Shielded domain, Opening opening) {
        domains.lock(domain.id()).functions().holders().values().stream()
                .distinct()
                .filter(holder -> !holder.equals(opening.person()))
                .forEach(holder -> post.send(letter(firm, domain, opening, accounts.get(holder))));
    }

    private Letter letter(Firm firm, Shielded domain, Opening opening, Account reader) {
        var opener = accounts.get(opening.person()).name();
        var until =
                messages.in(Languages.locale(reader.language(), firm.country()))
                        .moment(opening.endsAt(), firm.zone());
        return new Letter(
                firm.name(),
                reader.email(),
                reader.language(),
                Message.of("mail.opening.subject", domain.name()),
                Message.of(
                        "mail.opening.body",
                        reader.name(),
                        opener,
                        domain.name(),
                        until,
                        opening.reason(),
                        firm.name()));
    }
}
