package io.parvis.platform.kernel;

/// The person is known and may not do this (403).
public final class Forbidden extends Problem {

    public Forbidden(String key, Object... arguments) {
        super(Message.of(key, arguments));
    }
}
