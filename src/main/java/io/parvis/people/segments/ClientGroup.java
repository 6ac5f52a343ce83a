package io.parvis.people.segments;

import org.springframework.modulith.NamedInterface;

/// Clients that are treated alike.
///
/// @param segment the mailing segment its clients belong to, empty for none
/// @param maySuspend whether their services may be suspended when they do not pay
@NamedInterface("api")
public record ClientGroup(
        GroupId id, String name, String segment, boolean maySuspend, int version) {}
