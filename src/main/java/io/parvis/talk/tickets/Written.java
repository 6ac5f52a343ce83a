package io.parvis.talk.tickets;

import io.parvis.platform.files.Content;
import java.util.List;

/// What somebody wants to say in a ticket: a text, and the files that go with it.
public record Written(String text, List<Content> files) {

    public Written {
        files = List.copyOf(files);
    }

    public static Written of(String text) {
        return new Written(text, List.of());
    }
}
