package io.parvis.people.factor;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Account;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import org.springframework.stereotype.Component;

/// Tells people what became of their second factor, so that what they did not do themselves is noticed.
@Component
class FactorLetters {

    private final Post post;

    FactorLetters(Post post) {
        this.post = post;
    }

    void set(Firm firm, Account account) {
        send(firm, account, "mail.factor.set", firm.name());
    }

    void dropped(Firm firm, Account account) {
        send(firm, account, "mail.factor.dropped", firm.name());
    }

    /// @param by who did it
    void reset(Firm firm, Account account, String by) {
        send(firm, account, "mail.factor.reset", by);
    }

    void renewed(Firm firm, Account account) {
        send(firm, account, "mail.factor.renewed", firm.name());
    }

    void used(Firm firm, Account account, int left) {
        send(firm, account, "mail.factor.used", left);
    }

    void wrong(Firm firm, Account account, int failures) {
        send(firm, account, "mail.factor.wrong", failures);
    }

    private void send(Firm firm, Account account, String key, Object detail) {
        post.send(
                new Letter(
                        firm.name(),
                        account.email(),
                        account.language(),
                        Message.of("mail.factor.subject", firm.name()),
                        Message.of(key, account.name(), firm.name(), detail)));
    }
}
