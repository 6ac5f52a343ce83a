package io.parvis.platform.access;

/// The visitor came with a one-time password and must choose one before anything else.
public final class PasswordFirst extends RuntimeException {

    PasswordFirst() {
        super("change the password first", null, false, false);
    }
}
