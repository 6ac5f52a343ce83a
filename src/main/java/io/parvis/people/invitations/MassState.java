package io.parvis.people.invitations;

/// How far an invitation of many clients is.
enum MassState {
    SENDING,
    SENT,
    STOPPED
}
