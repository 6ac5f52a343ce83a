package io.parvis.platform.files;

import io.parvis.platform.access.Badge;
import io.parvis.platform.tenancy.Current;
import java.util.UUID;

/// Whose an upload is: nobody else, and no later session, finds it.
record Sender(UUID firm, UUID person, UUID session) {

    static Sender current() {
        var actor = Current.actor();
        return new Sender(actor.inFirm(), actor.self(), Badge.current().inSession());
    }
}
