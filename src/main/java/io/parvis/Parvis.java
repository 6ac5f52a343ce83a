package io.parvis;

import io.parvis.cli.CommandLine;

/**
 * The program's entrance. It is compiled for an older Java than the rest, so that an old `java` can read it and say
 * what is missing.
 */
public class Parvis {

    private static final int JAVA = 25;

    public static void main(String[] arguments) {
        if (Runtime.version().feature() < JAVA) {
            System.err.println(
                    "Parvis needs Java "
                            + JAVA
                            + " or later; this is Java "
                            + Runtime.version()
                            + ".");
            System.exit(1);
        }
        CommandLine.run(ParvisApplication.class, arguments);
    }
}
