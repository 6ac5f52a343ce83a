package io.parvis.people.terms;

import io.parvis.platform.web.View;

/// A version that was published, in each of its languages.
record EditionPage(Terms terms) implements View {}
