package io.parvis.platform.access;

/// A second factor is required of the visitor, who must set one up before anything else.
public final class FactorFirst extends RuntimeException {

    FactorFirst() {
        super("set up the second factor first", null, false, false);
    }
}
