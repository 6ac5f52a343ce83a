package io.parvis.people.domains;

import io.parvis.platform.web.View;

/// The details of a domain as the platform's support reads them.
record SupportSheet(DomainPage page, String back) implements View {}
