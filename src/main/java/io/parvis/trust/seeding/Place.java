package io.parvis.trust.seeding;

/// A real postal code with its town and the language of those who live there.
record Place(String postalCode, String city, Tongue language) {}
