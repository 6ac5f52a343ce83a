package io.parvis.talk.chatroom;

import io.parvis.platform.web.View;

/// The chat as a page of the portal.
record ChatPage(Panel panel) implements View {

    @Override
    public int status() {
        return panel.fields().anyError() ? 422 : 200;
    }
}
