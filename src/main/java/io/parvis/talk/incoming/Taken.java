package io.parvis.talk.incoming;

import io.parvis.platform.files.Content;
import java.util.List;

/// The files of a mail, as far as we take them.
///
/// @param note what the ticket says of those we do not take; empty when there are none
/// @param insteadOfText what stands in the ticket when there are only files
record Taken(List<Content> contents, String note, String insteadOfText) {

    static final Taken NOTHING = new Taken(List.of(), "", "");

    /// @param answer what its author wrote
    String with(String answer) {
        var said = answer.isBlank() ? insteadOfText : answer;
        return note.isEmpty() ? said : said + "\n\n" + note;
    }
}
