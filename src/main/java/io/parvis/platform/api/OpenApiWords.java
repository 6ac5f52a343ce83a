package io.parvis.platform.api;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// What the document of the API says in words, which programmers read in English: each feature keeps its own
/// `api.properties` beside its code. A test keeps anything from being left out.
@Component
class OpenApiWords {

    private final Properties words = new Properties();

    OpenApiWords() {
        try {
            var found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:io/parvis/**/api.properties");
            for (var resource : found) {
                try (var reader =
                        new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    words.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String say(String key) {
        return words.getProperty(key, "");
    }
}
