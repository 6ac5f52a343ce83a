package io.parvis.people.identity;

import io.parvis.platform.access.Role;
import io.parvis.platform.tenancy.Realm;

/// Someone who signs in at one door of one firm.
///
/// @param identifier what is typed at the door, the e-mail address unless chosen otherwise; unique per firm and realm
/// @param version counts the changes, so that the second of two who change it is told
public record Account(
        AccountId id,
        Realm realm,
        Role role,
        String identifier,
        String email,
        String name,
        String language,
        AccountState state,
        int version) {}
