package io.parvis.cli;

import java.util.List;

/// Something that the program does from the terminal and then ends, such as `seed`. A bean of this
/// type does it.
public interface Command {

    String name();

    /// Does it and returns the exit code: 0 done, 1 failed, 2 asked wrongly.
    int run(List<String> arguments);
}
