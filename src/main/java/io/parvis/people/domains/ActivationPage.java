package io.parvis.people.domains;

import io.parvis.platform.web.View;

/// Asks whether a domain is really ready.
record ActivationPage(DomainSheet sheet) implements View {}
