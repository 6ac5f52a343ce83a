package io.parvis.people.administrators;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.AccountState;
import java.time.Instant;

/// A delegated administrator.
///
/// @param account with which they come into the back office
/// @param stands whether they still are what they were chosen for; if not, no door lets them in
record Delegate(
        AccountId account,
        String name,
        String email,
        AccountState state,
        Instant namedAt,
        boolean stands) {}
