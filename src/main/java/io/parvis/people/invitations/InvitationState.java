package io.parvis.people.invitations;

/// What became of one client's invitation.
enum InvitationState {
    QUEUED,
    SENT,
    /// The client came, or went, before it was sent.
    DROPPED,
    FAILED
}
