package io.parvis.platform.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// All words of all features: each keeps its own `messages*.properties` beside its code.
@Component
public class Messages {

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();
    private final Map<Locale, Words> spoken = new ConcurrentHashMap<>();

    Messages() {
        try {
            var found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:io/parvis/**/messages*.properties");
            for (var resource : found) {
                read(resource);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How one reader is spoken to.
    public Words in(Locale locale) {
        return spoken.computeIfAbsent(
                locale,
                _ -> new Words(byLanguage.getOrDefault(locale.getLanguage(), english()), locale));
    }

    public Map<String, String> all(String language) {
        return Map.copyOf(byLanguage.getOrDefault(language, Map.of()));
    }

    private Map<String, String> english() {
        return byLanguage.getOrDefault(Languages.DEFAULT, Map.of());
    }

    private void read(Resource resource) throws IOException {
        var words = new Properties();
        try (var reader =
                new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        var language = byLanguage.computeIfAbsent(languageOf(resource), _ -> new HashMap<>());
        words.forEach((key, text) -> {
            if (language.put((String) key, (String) text) != null) {
                throw new IllegalStateException(
                        "the message " + key + " stands twice, see " + resource);
            }
        });
    }

    // messages.properties is English, messages_fr.properties French.
    private static String languageOf(Resource resource) {
        var name = String.valueOf(resource.getFilename());
        return name.contains("_")
                ? name.substring(name.indexOf('_') + 1, name.indexOf('.'))
                : Languages.DEFAULT;
    }
}
