package io.parvis.people.workers;

import io.parvis.people.clients.Address;

/// How a worker is reached.
///
/// @param email empty while none is known: there is no portal without
/// @param phone as E.164, or empty
/// @param country ISO code
/// @param language in which they are written to
record WorkerContact(
        String email, String phone, Address address, String country, String language) {}
