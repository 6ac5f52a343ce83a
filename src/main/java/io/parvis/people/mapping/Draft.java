package io.parvis.people.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A line as it was understood.
///
/// @param known the values by what they mean, each as it will be kept
/// @param facts what the line tells of a client that is kept with the client itself
/// @param notes what could not be understood
public record Draft(int line, Map<Target, String> known, Facts facts, List<Note> notes) {

    public String get(Target target) {
        return known.getOrDefault(target, "");
    }

    public String email() {
        return get(Target.EMAIL);
    }

    public String emailKey() {
        return email().toLowerCase(Locale.ROOT);
    }

    public String login() {
        return get(Target.LOGIN).isEmpty() ? email() : get(Target.LOGIN);
    }

    public String loginKey() {
        return login().toLowerCase(Locale.ROOT);
    }

    /// By what it is recognised; empty when the line does not tell.
    public String key(Settings.Matching matching) {
        return matching == Settings.Matching.CODE ? get(Target.CODE) : emailKey();
    }

    /// The person who will own the domain: the company itself where no person is named.
    public String person() {
        var named = (get(Target.FIRST_NAME) + " " + get(Target.LAST_NAME)).strip();
        if (!named.isEmpty()) {
            return named;
        }
        return get(Target.FULL_NAME).isEmpty() ? get(Target.COMPANY) : get(Target.FULL_NAME);
    }

    public boolean failed() {
        return notes.stream().anyMatch(note -> note.weight() == Note.Weight.FAILED);
    }

    public boolean hasLeft() {
        return "LEFT".equals(known.get(Target.STATUS));
    }

    /// The day the client came, as `2026-01-31`.
    public @Nullable String registered() {
        return known.get(Target.REGISTERED);
    }
}
