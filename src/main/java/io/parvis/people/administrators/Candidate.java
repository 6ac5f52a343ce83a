package io.parvis.people.administrators;

import io.parvis.people.identity.AccountId;

/// A user of a client whom the primary administrator may name: an owner, or a delegate of one.
///
/// @param clients for whom they are that, by name
record Candidate(
        AccountId account,
        String identifier,
        String name,
        String email,
        String language,
        String clients) {}
