package io.parvis.trust.seeding;

/// A first name and a family name, as their language writes them.
record PersonName(String firstName, String family) {

    /// The part of an e-mail address before the at sign.
    String mailbox() {
        return Spelling.plain(firstName) + "." + Spelling.plain(family);
    }
}
