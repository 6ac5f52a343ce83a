package io.parvis.cli;

import java.io.PrintStream;
import org.springframework.stereotype.Component;

/// Where a command speaks to whoever started it.
@Component
public class Terminal {

    public PrintStream out() {
        return System.out;
    }

    /// Whether a person looks on, so that a line may be written over; otherwise it goes to a file or a program.
    public boolean isWatched() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}
