package io.parvis.trust.load;

import java.io.Closeable;
import java.io.IOException;

/// One of many who ask at the same time, each on its own.
public interface Caller extends Closeable {

    /// Does the thing once.
    ///
    /// @return whether the answer was the right one
    boolean call() throws Exception;

    @Override
    default void close() throws IOException {}

    /// Brings a caller to the door: signed in, connected.
    interface Arrival {
        Caller arrive(int number) throws Exception;
    }
}
