package io.parvis.people.registration;

import io.parvis.people.clients.ClientDetails;
import io.parvis.people.clients.ClientKind;

/// Who wants to become a client, as they said it themselves.
///
/// @param name of the client: the company's, or the person's
/// @param person who registers
record Applicant(
        ClientKind kind,
        String name,
        String person,
        String language,
        String country,
        ClientDetails details) {}
