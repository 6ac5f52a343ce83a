package io.parvis.platform.live;

import java.util.Collection;
import java.util.List;

/// What one stream is about. Its methods are called one at a time, as whoever opened the stream: the walls hold.
public interface Following {

    /// What it listens to.
    Collection<String> topics();

    /// What is new since it was last asked: at the beginning, and whenever something may have been missed.
    List<Frame> news();

    /// What a signal means for it, in the order in which signals were told.
    List<Frame> heard(String text);

    /// Comes every few seconds while the stream is open.
    List<Frame> beat();
}
