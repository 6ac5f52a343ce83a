package io.parvis.people.domains;

import io.parvis.people.domains.Notes.Draft;
import io.parvis.people.domains.Notes.Written;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Stale;
import io.parvis.platform.tenancy.Current;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps texts about a domain: messages that pop up for the back office, and comments.
@Component
public class Noting {

    private final Notes notes;
    private final Domains domains;
    private final Register register;
    private final Ids ids;

    Noting(Notes notes, Domains domains, Register register, Ids ids) {
        this.notes = notes;
        this.domains = domains;
        this.register = register;
        this.ids = ids;
    }

    @Transactional
    public void addMessage(DomainId domain, String text) {
        domains.lock(domain);
        notes.add(NoteKind.MESSAGE, domain, written(text));
        register.tell(new MessageAdded(domain));
    }

    /// @throws Stale when somebody changed or removed it since that version
    @Transactional
    public void changeMessage(DomainId domain, UUID message, String text, int version) {
        notes.change(NoteKind.MESSAGE, domain, new Draft(message, text, version));
        register.tell(new MessageChanged(domain));
    }

    /// @throws Stale when somebody changed or removed it since that version
    @Transactional
    public void removeMessage(DomainId domain, UUID message, int version) {
        notes.remove(NoteKind.MESSAGE, domain, new Draft(message, "", version));
        register.tell(new MessageRemoved(domain));
    }

    /// Keeps all comments of the form at once: new ones are added, changed ones changed, emptied ones removed. Those that
    /// are as they were are left alone, so two people may write at the same time, each in another comment.
    ///
    /// @throws Stale when somebody changed or removed one of those changed here; nothing is kept then
    @Transactional
    public void keepComments(DomainId domain, List<Comment> comments) {
        domains.lock(domain);
        var kept =
                notes.of(NoteKind.COMMENT, domain).stream()
                        .collect(Collectors.toMap(Note::id, Function.identity()));
        var changed = comments.stream().filter(comment -> keep(domain, comment, kept)).count();
        if (changed > 0) {
            register.tell(new CommentsKept(domain));
        }
    }

    private boolean keep(DomainId domain, Comment comment, Map<UUID, Note> kept) {
        if (comment.id() == null) {
            if (!comment.text().isBlank()) {
                notes.add(NoteKind.COMMENT, domain, written(comment.text()));
            }
            return !comment.text().isBlank();
        }
        var before = kept.get(comment.id());
        if (before != null
                && before.version() == comment.version()
                && before.text().equals(comment.text())) {
            return false;
        }
        var draft = new Draft(comment.id(), comment.text(), comment.version());
        if (comment.text().isBlank()) {
            notes.remove(NoteKind.COMMENT, domain, draft);
        } else {
            notes.change(NoteKind.COMMENT, domain, draft);
        }
        return true;
    }

    private Written written(String text) {
        return new Written(ids.next(), text, Current.actor().self(), register.now());
    }

    /// A comment as the form sends it. @param id null for a new one @param version the version that was read
    public record Comment(@Nullable UUID id, String text, int version) {}
}
