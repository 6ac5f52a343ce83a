package io.parvis.people.previews;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.AccountState;
import java.util.UUID;

/// Somebody as whom a portal can be looked at.
///
/// @param id of the client or the worker
/// @param account with which they come in, or are to come in
/// @param number code of the client, number of the worker
record Viewer(UUID id, AccountId account, String name, String number, AccountState state) {}
