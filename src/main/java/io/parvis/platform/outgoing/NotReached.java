package io.parvis.platform.outgoing;

import io.parvis.platform.outgoing.OutsideOnly.InsideAddress;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;

/// A server of others did not answer.
public final class NotReached extends Exception {

    private final Why why;

    /// What kept it from answering.
    public enum Why {
        /// Its address is inside the house.
        INSIDE,
        /// There is no such name.
        UNKNOWN,
        /// Not in time.
        SLOW,
        /// Nobody there, or nobody that can be trusted.
        UNREACHED
    }

    NotReached(Why why, String said) {
        super(said);
        this.why = why;
    }

    static NotReached because(IOException e) {
        var why =
                switch (e) {
                    case InsideAddress _ -> Why.INSIDE;
                    case UnknownHostException _ -> Why.UNKNOWN;
                    case InterruptedIOException _ -> Why.SLOW;
                    default -> Why.UNREACHED;
                };
        var said = e.getMessage();
        return new NotReached(why, said == null ? e.getClass().getSimpleName() : said);
    }

    public Why why() {
        return why;
    }
}
