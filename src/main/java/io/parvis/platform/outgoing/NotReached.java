package io.parvis.platform.outgoing;

/// A server of others did not answer: no such name, nobody there, not in time, or an address inside the house.
public final class NotReached extends Exception {

    NotReached(String why) {
        super(why);
    }
}
