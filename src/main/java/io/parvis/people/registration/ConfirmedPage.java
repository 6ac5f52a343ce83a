package io.parvis.people.registration;

import io.parvis.platform.web.View;

/// The office decides first.
record ConfirmedPage() implements View {}
