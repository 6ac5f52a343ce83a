package io.parvis.people.administrators;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Account;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.PublicAddress;
import org.springframework.stereotype.Component;

/// Tells both that another is the primary administrator now.
@Component
class HandOverLetters {

    private final Post post;
    private final PublicAddress site;

    HandOverLetters(Post post, PublicAddress site) {
        this.post = post;
        this.site = site;
    }

    void send(Firm firm, Account former, Account next) {
        post.send(letter(firm, former, "former", next.name()));
        post.send(letter(firm, next, "next", former.name()));
    }

    private Letter letter(Firm firm, Account to, String which, String other) {
        return new Letter(
                firm.name(),
                to.email(),
                to.language(),
                Message.of("mail.handed-over.subject", firm.name()),
                Message.of(
                        "mail.handed-over." + which,
                        to.name(),
                        firm.name(),
                        other,
                        site.of(Doors.path(firm.slug(), Realm.STAFF))));
    }
}
