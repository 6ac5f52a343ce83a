package io.parvis.people.office;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/// What another feature shows on the home page about the work that waits for an employee.
@NamedInterface("api")
public interface HomeTile {

    /// What waits for whoever asks; null when it is nothing to them.
    @Nullable Waiting waiting();

    /// @param label the key of what says which work it is, and `hint` of what says more
    /// @param path inside the back office, where it is found
    record Waiting(String label, String hint, int count, String path, String icon) {}
}
