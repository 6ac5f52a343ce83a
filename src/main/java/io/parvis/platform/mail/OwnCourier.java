package io.parvis.platform.mail;

import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries mail by the servers of firms' own, firm after firm, apart from the [Courier]: a slow server of one firm keeps no
/// mail of the installation's waiting.
@Component
class OwnCourier {

    static final String JOB = "own-mail";

    // So that one firm's many mails do not keep the others waiting.
    private static final int AT_ONCE = 100;

    private final OwnMails own;
    private final Mails mails;
    private final OwnLines lines;
    private final OwnServers servers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OwnCourier(OwnMails own, Mails mails, OwnLines lines, OwnServers servers, Timing timing) {
        this.own = own;
        this.mails = mails;
        this.lines = lines;
        this.servers = servers;
        this.transaction = timing.transaction();
        this.clock = timing.clock();
    }

    /// One mail is one transaction, at a moment.
    @Component
    record Timing(TransactionTemplate transaction, Clock clock) {}

    void goRound() {
        for (var firm : in(() -> own.firmsDue(clock.instant()))) {
            Current.run(Actor.system(firm, Locale.ENGLISH, Actor.DEFAULT_ZONE), this::serve);
        }
    }

    private void serve() {
        var found = in(servers::find);
        if (found.isEmpty()) {
            act(() -> own.hand(clock.instant(), ""));
            return;
        }
        var server = found.get();
        try (var carrier = lines.visit(server)) {
            var more = true;
            for (int carried = 0; more && carried < AT_ONCE; carried++) {
                more = in(() -> carryNext(carrier, server));
            }
        } catch (MessagingException away) {
            act(() -> giveAway(server, Mishap.of(away).said()));
        }
    }

    private void giveAway(OwnServer server, String reason) {
        if (server.fallsBack()) {
            own.hand(clock.instant(), reason);
        } else {
            own.postpone(clock.instant(), reason);
        }
    }

    // Whether there may be more to carry.
    private boolean carryNext(Carrier carrier, OwnServer server) {
        var next = own.takeDue(clock.instant());
        if (next.isEmpty()) {
            return false;
        }
        var mail = next.get();
        var outcome = carrier.hand(mail);
        switch (outcome.kind()) {
            case TAKEN -> mails.sent(mail.id(), clock.instant());
            case BROKEN -> mails.giveUp(mail.id(), outcome.reason());
            case REFUSED, GONE -> refused(mail, server, outcome.reason());
        }
        return outcome.kind() != Outcome.Kind.GONE;
    }

    private void refused(Mail mail, OwnServer server, String reason) {
        if (server.fallsBack()) {
            own.hand(mail.id(), clock.instant(), reason);
        } else {
            mails.failed(mail.id(), clock.instant(), reason);
        }
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private void act(Runnable work) {
        transaction.executeWithoutResult(_ -> work.run());
    }
}
