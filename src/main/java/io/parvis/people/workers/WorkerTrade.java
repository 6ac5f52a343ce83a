package io.parvis.people.workers;

import io.parvis.platform.kernel.Refused;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a worker brings to a client.
///
/// @param languages ISO codes, in the order of the choices
/// @param skills by their own names, each once
/// @param sector where or with whom they work; empty for anywhere
record WorkerTrade(List<String> languages, List<String> skills, String sector) {

    /// What workers speak, as those who plan ask for it.
    static final List<String> SPOKEN =
            List.of(
                    "fr", "nl", "en", "de", "ar", "bg", "es", "it", "pl", "pt", "ro", "ru", "tr",
                    "uk");

    private static final int MOST_SKILLS = 30;
    private static final int LONGEST_SKILL = 40;

    /// @param typed skills, parted by commas
    /// @throws Refused at the field that cannot be meant
    static WorkerTrade read(List<String> languages, String typed, String sector) {
        if (!SPOKEN.containsAll(languages)) {
            throw Refused.at("languages", "form.unreadable");
        }
        var spoken = SPOKEN.stream().filter(languages::contains).toList();
        return new WorkerTrade(spoken, skills(typed), sector);
    }

    /// @param typed parted by commas
    /// @throws Refused at the field `skills` when they are too many, or one is too long to be a name
    static List<String> skills(String typed) {
        var named = new TreeMap<String, String>();
        Stream.of(typed.split("[,;\n]"))
                .map(one -> one.strip().replaceAll("\\s+", " "))
                .filter(one -> !one.isEmpty())
                .forEach(one -> named.putIfAbsent(one.toLowerCase(Locale.ROOT), one));
        if (named.size() > MOST_SKILLS) {
            throw Refused.at("skills", "worker.skills.many", MOST_SKILLS);
        }
        if (named.keySet().stream().anyMatch(one -> one.length() > LONGEST_SKILL)) {
            throw Refused.at("skills", "worker.skills.long", LONGEST_SKILL);
        }
        return List.copyOf(named.values());
    }
}
