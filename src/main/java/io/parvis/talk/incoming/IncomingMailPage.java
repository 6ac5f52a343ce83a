package io.parvis.talk.incoming;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.files.StoredFile;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;

/// A mail that came in, whole.
record IncomingMailPage(IncomingMail mail, List<StoredFile> files, Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String here() {
        return Show.base() + "/incoming-mail/" + mail.id();
    }

    String title() {
        return mail.subject().isBlank() ? t("incoming.no-subject") : mail.subject();
    }

    /// What would become of the text.
    String question() {
        if (mail.ticket() != null) {
            return "incoming.accept.answer";
        }
        return mail.domain() == null ? "incoming.accept.new" : "incoming.accept.known";
    }

    boolean mayBeAccepted() {
        return mail.waits() && mail.isReadable();
    }
}
