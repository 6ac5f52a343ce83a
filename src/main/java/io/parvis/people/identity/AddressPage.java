package io.parvis.people.identity;

import io.parvis.platform.web.View;

/// Asks whoever opened the link to confirm the new address.
record AddressPage(String email, String token) implements View {}
