package io.parvis.papers.documents;

import io.parvis.platform.kernel.Message;
import io.parvis.platform.web.Tone;
import java.util.List;

/// What is wanted of a client or a worker, beside the documents that are there. Asked within a transaction that reads,
/// for the office and for whoever it is of.
public interface Wanted {

    List<Line> of(Shelf shelf);

    /// @param text what it is, in the reader's language
    /// @param state how it stands
    /// @param verb what the reader can do about it
    /// @param open whether it waits for the reader
    /// @param path where that is done, within the door
    record Line(String text, State state, Message verb, boolean open, String path) {}

    /// In words, with what they look like.
    record State(Message said, Tone tone, String icon) {}
}
