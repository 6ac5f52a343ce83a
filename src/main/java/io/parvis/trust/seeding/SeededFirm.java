package io.parvis.trust.seeding;

import java.util.List;
import java.util.UUID;

/// A firm that was filled, and who can sign in there with the one password that was drawn for this run.
///
/// @param staff identifiers of employees; the first is an administrator
/// @param owners identifiers of a few clients' owners, none of them blocked
/// @param domains ids of some domains that every employee may enter
public record SeededFirm(
        String slug, List<String> staff, List<String> owners, List<UUID> domains, String password) {

    public String administrator() {
        return staff.getFirst();
    }
}
