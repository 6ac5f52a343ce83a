package io.parvis.cli;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/// What a feature wants to be printed once the program serves: demo sign-ins, a link for the first
/// operator.
@NamedInterface("api")
@FunctionalInterface
public interface Greeting {

    /// The lines, perhaps none.
    List<String> lines();
}
