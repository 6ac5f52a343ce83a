package io.parvis.people.identity;

import io.parvis.platform.web.View;

/// What is shown once at a door when a stay with another's rights is over.
///
/// @param back where one came from
record StayOverPage(String back) implements View {}
