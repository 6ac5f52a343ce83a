package io.parvis.talk.chatdesk;

import io.parvis.platform.web.View;

/// The desk, which the script fills.
///
/// @param on whether clients and visitors find the chat
record DeskPage(boolean on) implements View {}
