package io.parvis.trust.seeding;

/// Somebody who does not exist, with an e-mail address that reaches nobody.
record PlausiblePerson(PersonName called, String email) {

    String name() {
        return called.firstName() + " " + called.family();
    }
}
