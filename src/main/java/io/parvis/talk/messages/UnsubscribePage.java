package io.parvis.talk.messages;

import io.parvis.people.identity.Visit;
import io.parvis.platform.web.View;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/// Asks whether a client wants no more offers, and says that it is done.
///
/// @param client null when no mail carried this link
record UnsubscribePage(@Nullable String client, String token, Step step) implements View {

    /// How far the reader is.
    enum Step {
        ASKED,
        GONE,
        BACK
    }

    @Override
    public int status() {
        return client == null ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_OK;
    }

    String firm() {
        return Visit.here().firm().name();
    }
}
