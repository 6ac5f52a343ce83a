package io.parvis.platform.kernel;

/// The four ways in which Parvis says no. One mapper turns them into a page, a fragment or JSON.
public abstract sealed class Problem extends RuntimeException
        permits Refused, NotFound, Forbidden, Stale {

    private final transient Message message;

    Problem(Message message) {
        super(message.key(), null, false, false);
        this.message = message;
    }

    public Message said() {
        return message;
    }
}
