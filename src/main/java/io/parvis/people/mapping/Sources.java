package io.parvis.people.mapping;

import java.nio.file.Path;
import java.util.UUID;

/// The files whose columns are to get a meaning. Whoever takes them in keeps them.
public interface Sources {

    Source get(UUID id);

    /// The file, or how it begins, on this machine; whoever asks deletes it.
    Path fetch(UUID id, int mostPieces);

    /// @throws io.parvis.platform.kernel.Refused when it was taken in already
    void decide(UUID id, Mapping mapping);
}
