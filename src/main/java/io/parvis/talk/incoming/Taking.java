package io.parvis.talk.incoming;

import io.parvis.platform.kernel.Problem;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.incoming.Verdict.Aside;
import io.parvis.talk.incoming.Verdict.Deliver;
import io.parvis.talk.incoming.Verdict.Known;
import io.parvis.talk.reading.ReceivedMail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes a mail: it becomes an answer, is held, or is noted, in one transaction with the row that remembers it. What is
/// cut off before its end never happened, and what happened is not done again.
@Component
class Taking {

    /// What became of a mail that was read.
    enum Outcome {
        DELIVERED,
        HELD,
        NOTED,
        KNOWN
    }

    private final Opening opening;
    private final Delivering delivering;
    private final Keeping keeping;
    private final TransactionTemplate transaction;

    Taking(
            Opening opening,
            Delivering delivering,
            Keeping keeping,
            TransactionTemplate transaction) {
        this.opening = opening;
        this.delivering = delivering;
        this.keeping = keeping;
        this.transaction = transaction;
    }

    Outcome take(ReceivedMail mail) {
        var opened = opening.open(mail);
        return switch (opened.verdict()) {
            case Known() -> Outcome.KNOWN;
            case Deliver(var author) -> deliver(opened.addressed(), author);
            case Aside aside -> setAside(opened.addressed(), aside);
        };
    }

    /// Holds a mail at which we failed.
    Outcome hold(ReceivedMail mail) {
        return setAside(opening.address(mail), new Aside(Reason.FAULT));
    }

    private Outcome deliver(Addressed addressed, Correspondent author) {
        try {
            Current.as(
                    author.actor(addressed.route().firm()),
                    () ->
                            transaction.execute(_ -> {
                                delivering.deliver(addressed, author);
                                return true;
                            }));
            return Outcome.DELIVERED;
        } catch (Problem refused) {
            return setAside(addressed, new Aside(Reason.REFUSED));
        }
    }

    private Outcome setAside(Addressed addressed, Aside aside) {
        Current.run(
                addressed.route().firm().system(),
                () -> transaction.executeWithoutResult(_ -> keeping.keep(addressed, aside)));
        return aside.reason().isNotedOnly() ? Outcome.NOTED : Outcome.HELD;
    }
}
