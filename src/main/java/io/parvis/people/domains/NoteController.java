package io.parvis.people.domains;

import io.parvis.people.domains.DomainPage.CommentField;
import io.parvis.people.domains.Noting.Comment;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.kernel.Stale;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Texts kept on the details screen: back-office messages and comments.
@OfficeController("/domains/{id}")
class NoteController {

    private static final int LONGEST_COMMENT = 10_000;

    private final Noting noting;
    private final DomainController details;

    NoteController(Noting noting, DomainController details) {
        this.noting = noting;
        this.details = details;
    }

    record NewMessage(@NotBlank @Size(max = 4000) String text) {}

    record ChangedMessage(@NotBlank @Size(max = 4000) String text, @NotNull Integer version) {}

    /// The comments of the form, part by part: the first id goes with the first version and the first text.
    record CommentsForm(List<String> id, List<String> version, List<String> text) {

        List<Comment> comments() {
            Refused.when(
                    id.size() != text.size() || version.size() != text.size(), "form.unreadable");
            return IntStream.range(0, text.size()).mapToObj(this::comment).toList();
        }

        private Comment comment(int n) {
            Refused.when(text.get(n).length() > LONGEST_COMMENT, "form.Size", LONGEST_COMMENT);
            try {
                var known = id.get(n).isBlank() ? null : UUID.fromString(id.get(n));
                return new Comment(known, unified(text.get(n)), Integer.parseInt(version.get(n)));
            } catch (IllegalArgumentException _) {
                throw Refused.because("form.unreadable");
            }
        }

        // A browser sends a line's end as two characters, whatever was typed or kept.
        private static String unified(String text) {
            return text.replace("\r\n", "\n").strip();
        }
    }

    @PostMapping("/messages")
    @Requires(Permission.MANAGE_DOMAINS)
    Answer add(@PathVariable DomainId id, Form<NewMessage> form) {
        return form.send(
                typed -> {
                    noting.addMessage(id, typed.text());
                    return back(id).saying("domain.messages.added");
                },
                fields -> page(id, fields.in(DomainPage.NEW_MESSAGE)));
    }

    @PostMapping("/messages/{message}")
    @Requires(Permission.MANAGE_DOMAINS)
    Answer change(
            @PathVariable DomainId id, @PathVariable UUID message, Form<ChangedMessage> form) {
        return form.send(
                typed -> {
                    changeMessage(id, message, typed);
                    return back(id).saying("domain.messages.changed");
                },
                fields -> page(id, fields.in(DomainPage.dialog(message))));
    }

    private void changeMessage(DomainId id, UUID message, ChangedMessage typed) {
        try {
            noting.changeMessage(id, message, typed.text(), typed.version());
        } catch (Stale _) {
            throw Refused.at("text", "domain.messages.changed-meanwhile");
        }
    }

    @DeleteMapping("/messages/{message}")
    @Requires(Permission.MANAGE_DOMAINS)
    Redirect remove(
            @PathVariable DomainId id, @PathVariable UUID message, @RequestParam int version) {
        noting.removeMessage(id, message, version);
        return back(id).saying("domain.messages.removed");
    }

    @PostMapping("/comments")
    @Requires(Permission.MANAGE_DOMAINS)
    Answer keep(@PathVariable DomainId id, Form<CommentsForm> form) {
        return form.send(
                typed -> {
                    try {
                        noting.keepComments(id, typed.comments());
                    } catch (Stale _) {
                        throw Refused.because("domain.comments.changed-meanwhile");
                    }
                    return back(id).saying("domain.comments.kept");
                },
                fields -> typedAgain(id, fields));
    }

    private View page(DomainId id, Fields form) {
        var contents = details.contents(id);
        return details.page(contents, DomainPage.kept(contents.comments()), form, false);
    }

    // Nothing typed is lost: the texts stand in the form as they were sent.
    private View typedAgain(DomainId id, Fields sent) {
        var ids = sent.values("id");
        var texts = sent.values("text");
        var versions = sent.values("version");
        var typed =
                IntStream.range(0, Math.min(ids.size(), Math.min(texts.size(), versions.size())))
                        .mapToObj(n ->
                                new CommentField(
                                        ids.get(n),
                                        versions.get(n),
                                        Fields.of(Map.of("text", texts.get(n))).in("typed-" + n),
                                        ""))
                        .toList();
        return details.page(details.contents(id), typed, sent, false);
    }

    private static Redirect back(DomainId id) {
        return Redirect.to("/domains/{}?staying=true", id.value());
    }
}
