package io.parvis.platform.live;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// One event of a stream, as server-sent events have it.
///
/// @param id from where a reader goes on who comes again; null for what is not said twice
/// @param data without line breaks
public record Frame(String event, @Nullable String id, String data) {

    /// Nothing, so that a dead line shows and proxies keep it.
    static final Frame BEAT = new Frame("beat", null, "");

    /// The stream ends here; the reader is to come again at once, and is let in or not.
    public static final Frame AGAIN = new Frame("again", null, "");

    byte[] bytes() {
        var text =
                (id == null ? "" : "id: " + id + "\n")
                        + "event: "
                        + event
                        + "\ndata: "
                        + data
                        + "\n\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
