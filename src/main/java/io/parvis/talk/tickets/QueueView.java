package io.parvis.talk.tickets;

/// Whose tickets the queue shows.
enum QueueView {
    MINE,
    UNASSIGNED,
    ALL
}
