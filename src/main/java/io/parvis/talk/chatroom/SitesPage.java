package io.parvis.talk.chatroom;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;

/// The sites on which the chat stands, and what one pastes into them.
///
/// @param on whether the firm turned its chat on
/// @param script where a site loads it from
record SitesPage(boolean on, String script, Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    /// What one pastes into a page of a site.
    String snippet() {
        return "<script src=\"" + script + "\" async></script>";
    }
}
