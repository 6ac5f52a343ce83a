package io.parvis.platform.kernel;

/// Somebody else saved in the meantime (409): nothing was overwritten.
public final class Stale extends Problem {

    public Stale() {
        super(Message.of("problem.stale"));
    }
}
