package io.parvis.people.portals;

import java.time.Instant;

/// A design that was published.
record Edition(int number, PortalDesign design, Instant publishedAt, String publishedBy) {}
