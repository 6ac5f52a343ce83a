package io.parvis.platform.access;

/// The visitor is not signed in at this door; the door's sign-in page comes next.
public final class SignInFirst extends RuntimeException {

    SignInFirst() {
        super("sign in first", null, false, false);
    }
}
