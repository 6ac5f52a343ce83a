package io.parvis.platform.kernel;

/// Somebody else saved in the meantime (409): nothing was overwritten.
public final class Stale extends Problem {

    public Stale() {
        super(Message.of("problem.stale"));
    }

    /// Looks at how many rows a statement changed that named the version which was read.
    /// @throws Stale when there were none
    public static void whenNone(int changed) {
        if (changed == 0) {
            throw new Stale();
        }
    }
}
