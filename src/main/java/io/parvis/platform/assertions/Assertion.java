package io.parvis.platform.assertions;

import java.net.URI;
import java.util.Map;

/// What is said of one person to one system.
///
/// @param audience the origin of the system, which must refuse what is meant for another
/// @param subject the person, by an id that never changes
/// @param claims what else is said, under the names the system expects
public record Assertion(URI audience, String subject, Map<String, String> claims) {}
