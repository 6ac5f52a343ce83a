package io.parvis.talk.chatroom;

import io.parvis.platform.web.View;
import org.jspecify.annotations.Nullable;

/// The chat within a page of another site.
///
/// @param key with which the browser goes on from here; null where it has one, or none
/// @param left whether a message was left just now
record ChatFrame(Panel panel, @Nullable String key, boolean left) implements View {

    @Override
    public int status() {
        return panel.fields().anyError() ? 422 : 200;
    }
}
