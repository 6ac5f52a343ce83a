package io.parvis.people.domains;

import io.parvis.people.identity.AccountId;

/// What the edit screen of a domain can change, all of it.
///
/// @param version the version the editor read
public record DomainEdit(
        AccountId owner,
        boolean blocked,
        BackOfficeAccess access,
        Functions functions,
        int version) {}
