package io.parvis.people.segments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What is typed about a group.
///
/// @param version the version that was read, 0 for a new one
record GroupForm(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) String segment,
        boolean maySuspend,
        @NotNull Integer version) {

    ClientGroup group(GroupId id) {
        return new ClientGroup(id, name, segment, maySuspend, version);
    }
}
