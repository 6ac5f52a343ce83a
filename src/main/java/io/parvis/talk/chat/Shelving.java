package io.parvis.talk.chat;

import io.parvis.people.domains.DomainId;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.files.StoredFile;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.talk.categories.Categories;
import io.parvis.talk.categories.Category;
import io.parvis.talk.chat.ChatEvent.ChatKept;
import io.parvis.talk.chat.ChatEvent.MessageLeft;
import io.parvis.talk.tickets.Author;
import io.parvis.talk.tickets.KeepingTalks;
import io.parvis.talk.tickets.KeepingTalks.Talk;
import io.parvis.talk.tickets.KeepingTalks.Turn;
import io.parvis.talk.tickets.Written;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes of a chat what is left of it, within the running transaction: a ticket, or a message to be looked at.
@Component
class Shelving {

    private static final int SUBJECT = 120;

    private final Scribe scribe;
    private final Lines lines;
    private final Categories categories;
    private final KeepingTalks keeping;
    private final Events events;

    Shelving(
            Scribe scribe,
            Lines lines,
            Categories categories,
            KeepingTalks keeping,
            Events events) {
        this.scribe = scribe;
        this.lines = lines;
        this.categories = categories;
        this.keeping = keeping;
        this.events = events;
    }

    /// Nobody answered. What a client asked becomes a ticket at once; what a stranger asked waits on the desk, as nobody
    /// knows yet whose it is.
    void leave(Firm firm, Chat chat) {
        var domain = chat.visitor().domain();
        var member = chat.visitor().member();
        if (domain == null || member == null) {
            scribe.put(chat.left(scribe.now()));
            events.publish(new MessageLeft(chat.id()));
        } else {
            keep(firm, chat, new Place(domain, member), new Filing(first().id(), "", true));
        }
    }

    /// Keeps it as a ticket of a client.
    /// @throws Refused when nothing was said, and at the field `category` when it is none for a ticket
    UUID keep(Firm firm, Chat chat, Place place, Filing filing) {
        var turns =
                lines.all(chat.id()).stream()
                        .filter(line -> line.kind() == LineKind.TEXT)
                        .map(line -> turn(line, place))
                        .toList();
        Refused.when(turns.isEmpty(), "chat.empty");
        var ticket = keeping.keep(firm, talk(chat, place, filing, turns));
        scribe.put(chat.done(ticket.value(), scribe.now()));
        events.publish(new ChatKept(chat.id()));
        return ticket.value();
    }

    private static Talk talk(Chat chat, Place place, Filing filing, List<Turn> turns) {
        var typed = filing.subject().strip();
        var holder = chat.holder();
        return new Talk(
                place.domain(),
                place.member(),
                filing.category(),
                typed.isEmpty() ? subject(turns.getFirst().written().text()) : typed,
                turns,
                holder == null ? null : holder.id(),
                !filing.open());
    }

    private Category first() {
        return categories.all().stream()
                .filter(Category::active)
                .findFirst()
                .orElseThrow(() -> Refused.because("chat.no-category"));
    }

    private static Turn turn(Line line, Place place) {
        var account = line.author() == null || line.byVisitor() ? place.member() : line.author();
        var contents = line.files().stream().map(StoredFile::content).toList();
        return new Turn(
                new Author(account, line.name(), line.byVisitor()),
                new Written(line.text().isEmpty() ? Transcripts.text(line) : line.text(), contents),
                line.at());
    }

    private static String subject(String text) {
        var first = text.strip().lines().findFirst().orElse("?").strip();
        return first.length() <= SUBJECT ? first : first.substring(0, SUBJECT - 1).strip() + "…";
    }

    /// Where it is kept, and in whose name the visitor's words stand.
    record Place(DomainId domain, AccountId member) {}

    /// @param subject blank: the beginning of what was said first
    /// @param open whether something is left to be done
    record Filing(UUID category, String subject, boolean open) {}
}
