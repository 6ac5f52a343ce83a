package io.parvis.talk.tickets;

import io.parvis.platform.web.View;
import io.parvis.talk.tickets.Pens.Pen;
import org.jspecify.annotations.Nullable;

/// A part of the page of a ticket: who else is writing, if anybody.
///
/// @param meanwhile who wrote something since the page was shown; empty when nobody did
record PenNotice(@Nullable Pen pen, String meanwhile, TicketId ticket) implements View {}
