package io.parvis.platform.previews;

import java.nio.file.Path;
import java.util.List;

/// What the other process is to do with the file in a folder. The outcome lies in that folder afterwards.
///
/// @param type the media type that was found when the file came
/// @param last the last page to draw; before the first: none
/// @param text whether to read what it says, too
record Task(Path folder, String type, int first, int last, boolean text) {

    static final String CONTENT = "content";
    static final String TEXT = "text";
    static final String STATE = "state";

    /// The small picture of the first page lies where a page before it would.
    static final int PICTURE = 0;

    /// @param words without the one that led here
    static Task of(List<String> words) {
        return new Task(
                Path.of(words.get(0)),
                words.get(1),
                Integer.parseInt(words.get(2)),
                Integer.parseInt(words.get(3)),
                Boolean.parseBoolean(words.get(4)));
    }

    List<String> words() {
        return List.of(Apart.WORD, folder.toString(), type, "" + first, "" + last, "" + text);
    }

    Path content() {
        return folder.resolve(CONTENT);
    }

    static String page(int number) {
        return number + ".jpg";
    }
}
