package io.parvis.platform.kernel;

/// There is no such thing, or the reader may not know that there is (404).
public final class NotFound extends Problem {

    public NotFound() {
        super(Message.of("problem.not-found"));
    }
}
