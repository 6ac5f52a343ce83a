package io.parvis.people.members;

import io.parvis.platform.access.Rights;

/// As what somebody joins a domain.
///
/// @param rights of a plain user; a delegate has all, and these once the delegation ends
public record Entitlement(boolean delegate, Rights rights) {

    public static final Entitlement DELEGATE = new Entitlement(true, Rights.USUAL);
    static final Entitlement OWNER = new Entitlement(false, Rights.NONE);

    public static Entitlement plain(Rights rights) {
        return new Entitlement(false, rights);
    }
}
