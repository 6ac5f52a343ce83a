package io.parvis.talk.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a mail carries.
///
/// @param whole all its text, with what is quoted
/// @param problem why the rest could not be read
/// @param report what a mail server says of a mail of ours
public record Contents(
        String whole,
        List<Enclosure> enclosures,
        @Nullable Flaw problem,
        @Nullable DeliveryReport report) {

    private static final int READ = 100_000;

    static Contents unread(Flaw problem, String source) {
        return new Contents(source, List.of(), problem, null);
    }

    static Contents of(String whole, List<Enclosure> enclosures) {
        return new Contents(whole, enclosures, null, null);
    }

    /// What its author wrote anew.
    public String answer() {
        return Trimming.answerIn(Readable.cut(whole, READ));
    }
}
