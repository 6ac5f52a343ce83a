package io.parvis.people.invitations;

/// Why a client gets no invitation.
enum NotInvited {
    ARCHIVED,
    HAS_ACCESS,
    /// The firm closed the owner's sign-in.
    CLOSED,
    NO_EMAIL,
    /// Invited together with others less than a day ago, or about to be.
    RECENT,
    /// Its owner gets one already, for another client.
    SAME_PERSON
}
