package io.parvis.cli;

import java.util.List;

/// What a feature wants to be printed once the program serves: demo sign-ins, a link for the first
/// operator.
@FunctionalInterface
public interface Greeting {

    /// The lines, perhaps none.
    List<String> lines();
}
