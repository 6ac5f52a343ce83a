package io.parvis.people.domains;

import static io.parvis.platform.web.Show.moment;

import io.parvis.people.domains.DomainFile.Contents;
import io.parvis.people.employees.Colleague;
import io.parvis.platform.kernel.History;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The details of a domain: Contract, Domain, Back office, Back-office message, Comments, History.
///
/// @param form the comments' form, or the one of the dialog whose name it carries
/// @param comments the texts in the form, as kept or, after a refusal, as typed
/// @param popsUp whether the back-office messages pop up, as they do whenever the domain is opened
record DomainPage(
        Contents contents, List<CommentField> comments, Fields form, boolean popsUp, Reader reader)
        implements View {

    static final String NEW_MESSAGE = "message-new";

    /// Who looks at the page, and when: what "+ Add timestamp" puts in.
    record Reader(String name, Instant now) {}

    /// One comment in the form.
    record CommentField(String id, String version, Fields fields, String caption) {}

    @Override
    public int status() {
        return form.anyError() ? 422 : 200;
    }

    DomainSheet sheet() {
        return contents.sheet();
    }

    Domain domain() {
        return sheet().domain();
    }

    @Nullable Colleague holder(DomainFunction function) {
        return domain().functions().holder(function).map(contents.holders()::get).orElse(null);
    }

    /// Who gets the work of the domain today.
    @Nullable Colleague worker() {
        return domain().functions()
                .worker(id ->
                        contents.holders().get(id) instanceof Colleague one && one.isAvailable())
                .map(contents.holders()::get)
                .orElse(null);
    }

    /// The dialog that changes a message.
    static String dialog(UUID message) {
        return "message-" + message;
    }

    /// What stands in a dialog: what is kept, or after a refusal what was typed.
    Fields typedIn(String dialog, Map<String, ?> kept) {
        return wasRefused(dialog) ? form : Fields.of(kept).in(dialog);
    }

    boolean wasRefused(String dialog) {
        return form.anyError() && form.prefix().equals(dialog);
    }

    List<Note> messages() {
        return contents.messages();
    }

    List<History.Entry> history() {
        return contents.history();
    }

    String id() {
        return domain().id().toString();
    }

    String stamp() {
        return moment(reader.now()) + " · " + reader.name() + ": ";
    }

    static List<CommentField> kept(List<Note> notes) {
        var fields = new ArrayList<CommentField>();
        for (var note : notes) {
            fields.add(
                    new CommentField(
                            note.id().toString(),
                            "" + note.version(),
                            Fields.of(Map.of("text", note.text())).in("comment-" + note.id()),
                            note.author()));
        }
        return fields;
    }
}
