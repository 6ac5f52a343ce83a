package io.parvis.platform.live;

/// Somebody who listens to topics. Called on the thread that hears for all of a node: it must not wait for anything.
interface Hearer {

    void hear(String text);

    /// Something may have been missed: read the rows again.
    void catchUp();
}
