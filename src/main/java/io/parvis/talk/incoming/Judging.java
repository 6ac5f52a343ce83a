package io.parvis.talk.incoming;

import io.parvis.talk.incoming.Destinations.Route;
import io.parvis.talk.incoming.Verdict.Aside;
import io.parvis.talk.incoming.Verdict.Deliver;
import io.parvis.talk.incoming.Verdict.Known;
import io.parvis.talk.reading.ReceivedMail;
import io.parvis.talk.replies.Reader;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Decides what is to become of a mail, within a transaction in the firm it is for.
@Component
class Judging {

    /// No person writes more often; two machines that answer each other do.
    static final int MOST_IN_AN_HOUR = 20;

    private final IncomingMails mails;
    private final Correspondents correspondents;
    private final MailboxSettings settings;
    private final Clock clock;

    Judging(
            IncomingMails mails,
            Correspondents correspondents,
            MailboxSettings settings,
            Clock clock) {
        this.mails = mails;
        this.correspondents = correspondents;
        this.settings = settings;
        this.clock = clock;
    }

    Verdict judge(Addressed addressed) {
        var route = addressed.route();
        var mail = addressed.mail();
        if (mails.knows(addressed.key())) {
            return new Known();
        }
        // In this order: a machine's mail is never held, and nobody is looked up for one that
        // cannot be taken anyway.
        return Stream.of(report(route, mail), machine(mail), route.fault(), broken(mail))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .<Verdict>map(reason -> new Aside(reason))
                .orElseGet(() -> personal(route, mail));
    }

    private static @Nullable Reason report(Route route, ReceivedMail mail) {
        var report = mail.contents().report();
        if (report == null) {
            return null;
        }
        if (route.destination() == null) {
            return Reason.AUTOMATIC;
        }
        return report.failed() ? Reason.BOUNCED : Reason.DELAYED;
    }

    private static @Nullable Reason machine(ReceivedMail mail) {
        var warning = Reason.of(mail.heading().warning());
        return warning != null && warning.isNotedOnly() ? warning : null;
    }

    private static @Nullable Reason broken(ReceivedMail mail) {
        var problem = Reason.of(mail.contents().problem());
        if (problem != null) {
            return problem;
        }
        var nothing = mail.contents().whole().isBlank() && mail.contents().enclosures().isEmpty();
        return nothing ? Reason.EMPTY : Reason.of(mail.heading().warning());
    }

    private Verdict personal(Route route, ReceivedMail mail) {
        var destination = route.destination();
        var reader = destination == null ? null : destination.reader();
        if (isTooMuch(reader == null ? null : reader.ticket(), mail.heading().sender())) {
            return new Aside(Reason.TOO_MANY);
        }
        return reader == null ? newQuestion(mail) : answer(reader, mail);
    }

    private boolean isTooMuch(@Nullable UUID ticket, String sender) {
        var hour = clock.instant().minus(Duration.ofHours(1));
        return mails.since(ticket, sender, hour) >= MOST_IN_AN_HOUR;
    }

    private Verdict answer(Reader reader, ReceivedMail mail) {
        var named = correspondents.find(reader).filter(Correspondent::may);
        if (named.isEmpty()) {
            return new Aside(Reason.CLOSED);
        }
        if (!named.get().wrote(mail.heading().sender())) {
            return new Aside(Reason.UNKNOWN_SENDER);
        }
        return named.get().blocked() ? new Aside(Reason.BLOCKED) : new Deliver(named.get());
    }

    private Verdict newQuestion(ReceivedMail mail) {
        var sender = mail.heading().sender();
        var known = correspondents.withEmail(sender).stream().filter(Correspondent::may).toList();
        if (known.isEmpty() || sender.isEmpty()) {
            return new Aside(Reason.UNKNOWN_SENDER);
        }
        return known.size() == 1
                ? newQuestion(mail, known.getFirst())
                : new Aside(Reason.SEVERAL_CLIENTS);
    }

    // Nothing signed says who writes, and `From` says what one likes: without our own mail server's
    // word nobody writes as a user.
    private Verdict newQuestion(ReceivedMail mail, Correspondent author) {
        if (author.blocked()) {
            return new Aside(Reason.BLOCKED, author);
        }
        return mail.heading().authentication().vouches(settings.voucher())
                ? new Deliver(author)
                : new Aside(Reason.UNCONFIRMED, author);
    }
}
