package io.parvis.people.segments;

import io.parvis.platform.web.Tone;
import org.springframework.modulith.NamedInterface;

/// What the firm may think of a client.
///
/// @param icon one of the house's icons
@NamedInterface("api")
public record Attitude(AttitudeId id, String name, String icon, Tone tone, int version) {}
