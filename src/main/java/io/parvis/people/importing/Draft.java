package io.parvis.people.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A line as it was understood.
///
/// @param known the values by what they mean, each as it will be kept
/// @param facts what the line tells of a client that is kept with the client itself
/// @param notes what could not be understood
record Draft(int line, Map<Target, String> known, Facts facts, List<Note> notes) {

    String get(Target target) {
        return known.getOrDefault(target, "");
    }

    String email() {
        return get(Target.EMAIL);
    }

    String emailKey() {
        return email().toLowerCase(Locale.ROOT);
    }

    String login() {
        return get(Target.LOGIN).isEmpty() ? email() : get(Target.LOGIN);
    }

    String loginKey() {
        return login().toLowerCase(Locale.ROOT);
    }

    /// By what it is recognised; empty when the line does not tell.
    String key(Settings.Matching matching) {
        return matching == Settings.Matching.CODE ? get(Target.CODE) : emailKey();
    }

    /// The person who will own the domain: the company itself where no person is named.
    String person() {
        var named = (get(Target.FIRST_NAME) + " " + get(Target.LAST_NAME)).strip();
        if (!named.isEmpty()) {
            return named;
        }
        return get(Target.FULL_NAME).isEmpty() ? get(Target.COMPANY) : get(Target.FULL_NAME);
    }

    boolean failed() {
        return notes.stream().anyMatch(note -> note.weight() == Note.Weight.FAILED);
    }

    boolean hasLeft() {
        return "LEFT".equals(known.get(Target.STATUS));
    }

    /// The day the client came, as `2026-01-31`.
    @Nullable String registered() {
        return known.get(Target.REGISTERED);
    }
}
