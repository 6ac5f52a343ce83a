package io.parvis.talk.incoming;

import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Walls;
import io.parvis.talk.tickets.TicketId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Remembers a mail that stands in its ticket, so that it never comes there again. Its author reads none of the mails that
/// came in, so this looks over the wall.
@Component
class Remembering {

    private final IncomingMails mails;
    private final MailFiles files;
    private final Walls walls;
    private final Ids ids;
    private final Clock clock;

    Remembering(IncomingMails mails, MailFiles files, Walls walls, Ids ids, Clock clock) {
        this.mails = mails;
        this.files = files;
        this.walls = walls;
        this.ids = ids;
        this.clock = clock;
    }

    void delivered(Addressed addressed, TicketId ticket, Correspondent author) {
        var kept = addressed.kept(ids.next(), null, clock.instant()).in(ticket.value(), author);
        walls.over(() -> {
            mails.add(kept, addressed.key());
            files.keep(kept, addressed.taken().contents());
            return true;
        });
    }
}
