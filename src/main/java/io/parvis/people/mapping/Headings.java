package io.parvis.people.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// What headings mean, read from a list in the resources: a line is a target, `=`, and headings parted by `|`. Of those
/// after `!`, one of each line must be there for the file to be of this kind. The target `-` says: not taken.
record Headings(Map<String, String> meanings, List<Set<String>> telling) {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    static Headings of(Format format) {
        var meanings = new HashMap<String, String>();
        var telling = new ArrayList<Set<String>>();
        for (var line : lines(format.name().toLowerCase(Locale.ROOT) + ".txt")) {
            var parts = line.split("=", 2);
            var told = new HashSet<String>();
            for (var heading : parts[1].split("\\|")) {
                meanings.put(plain(heading), parts[0].replace("-", ""));
                if (heading.startsWith("!")) {
                    told.add(plain(heading));
                }
            }
            telling.add(Set.copyOf(told));
        }
        telling.removeIf(Set::isEmpty);
        return new Headings(Map.copyOf(meanings), List.copyOf(telling));
    }

    /// Words by what they mean, each under what it is said of: `kind company` is `COMPANY`.
    static Map<String, String> words(String file) {
        var words = new HashMap<String, String>();
        for (var line : lines(file)) {
            var parts = line.split("=", 2);
            var meaning = parts[0].split(" ", 2);
            for (var word : parts[1].split("\\|")) {
                words.put(meaning[0] + " " + plain(word), meaning[1]);
            }
        }
        return Map.copyOf(words);
    }

    /// Whether a file with these headings is of this kind.
    boolean claims(List<String> headings) {
        var there = headings.stream().map(Headings::plain).toList();
        return telling.stream().allMatch(told -> there.stream().anyMatch(told::contains));
    }

    boolean knows(String heading) {
        return meanings.containsKey(plain(heading));
    }

    /// What a heading means; empty where it says nothing or is not taken.
    String target(String heading) {
        return meanings.getOrDefault(plain(heading), "");
    }

    /// Small letters and digits, without accents or signs.
    static String plain(String heading) {
        var apart = Normalizer.normalize(heading, Normalizer.Form.NFD);
        var bare = ACCENT.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(bare).replaceAll(" ").strip();
    }

    private static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(Headings.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("="))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
