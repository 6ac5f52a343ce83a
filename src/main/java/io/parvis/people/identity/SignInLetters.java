package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.PublicAddress;
import org.springframework.stereotype.Component;

/// Tells people that their sign-in changed. The old address does not learn the new one: it may be a stranger's by now.
@Component
class SignInLetters {

    private final Post post;
    private final PublicAddress site;

    SignInLetters(Post post, PublicAddress site) {
        this.post = post;
        this.site = site;
    }

    void toOldAddress(Firm firm, Account before) {
        post.send(
                letter(
                        firm,
                        before,
                        Message.of(
                                "mail.sign-in-moved.body",
                                before.name(),
                                firm.name(),
                                before.email())));
    }

    void toNewAddress(Firm firm, Account after) {
        post.send(
                letter(
                        firm,
                        after,
                        Message.of(
                                "mail.sign-in-changed.body",
                                after.name(),
                                firm.name(),
                                after.identifier(),
                                after.email(),
                                site.of(Doors.path(firm.slug(), after.realm())))));
    }

    private static Letter letter(Firm firm, Account to, Message body) {
        return new Letter(
                firm.name(),
                to.email(),
                to.language(),
                Message.of("mail.sign-in-changed.subject", firm.name()),
                body);
    }
}
