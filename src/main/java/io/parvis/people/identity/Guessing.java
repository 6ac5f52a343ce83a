package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.SlowDown;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts failures to sign in and slows them down.
@Component
class Guessing {

    private final Guesses guesses;
    private final Post post;
    private final Clock clock;

    Guessing(Guesses guesses, Post post, Clock clock) {
        this.guesses = guesses;
        this.post = post;
        this.clock = clock;
    }

    /// Counts a try as failed until it is forgiven. @return the failures in a row, this one included
    /// @throws SlowDown when the next try is not heard yet
    @Transactional
    public int count(Realm realm, String identifier) {
        var now = clock.instant();
        var before = guesses.find(realm, identifier).orElse(Guess.none(now));
        var waiting = before.waiting(now);
        if (waiting.isPositive()) {
            throw new SlowDown(waiting);
        }
        var after = before.failedAt(now);
        guesses.put(realm, identifier, after);
        return after.failures();
    }

    void forgive(Realm realm, String identifier) {
        guesses.forgive(realm, identifier);
    }

    /// Tells the owner of an account, once in a row of failures.
    @Transactional
    public void warn(Firm firm, Account account, int failures) {
        if (failures == Guess.PATIENCE) {
            post.send(
                    new Letter(
                            firm.name(),
                            account.email(),
                            account.language(),
                            Message.of("mail.guesses.subject", firm.name()),
                            Message.of(
                                    "mail.guesses.body", account.name(), failures, firm.name())));
        }
    }
}
