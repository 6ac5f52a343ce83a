package io.parvis.platform.api;

import io.parvis.platform.kernel.Message;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A body of many things, read as it comes: one JSON object on each line.
///
/// @param type of each of them
public record Lines<T extends Record>(InputStream body, Class<T> type, StrictJson json) {

    /// What such a body calls itself.
    public static final String TYPE = "application/x-ndjson";

    private static final int LONGEST = 256 * 1024;
    private static final int MOST = 100_000;
    private static final int LARGEST = 128 * 1024 * 1024;

    static boolean areSent(@Nullable String contentType) {
        return contentType != null
                && contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(TYPE);
    }

    /// The same, brought here whole: nothing that reads it waits for whoever sends it.
    ///
    /// @throws Refusal when it is too large
    public Lines<T> in(Path file) throws IOException {
        var some = new byte[LONGEST];
        long all = 0;
        try (var out = Files.newOutputStream(file)) {
            for (int read = body.read(some); read >= 0; read = body.read(some)) {
                all += read;
                if (all > LARGEST) {
                    throw tooLarge();
                }
                out.write(some, 0, read);
            }
        }
        return new Lines<>(Files.newInputStream(file), type, json);
    }

    /// Takes one after the other. Empty lines are passed over.
    ///
    /// @throws Refusal at the first line that cannot be read, and when they are too many
    public void each(Consumer<T> use) throws IOException {
        try (var in = new BufferedInputStream(body, LONGEST)) {
            int things = 0;
            for (var line = next(in); line != null; line = next(in)) {
                things += take(things, line, use);
            }
        }
    }

    // Without the end of the line; null after the last one.
    private static byte @Nullable [] next(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        var one = in.read();
        if (one < 0) {
            return null;
        }
        for (; one >= 0 && one != '\n'; one = in.read()) {
            line.write(one);
            if (line.size() > LONGEST) {
                throw tooLarge();
            }
        }
        return line.toByteArray();
    }

    private int take(int index, byte[] line, Consumer<T> use) {
        if (new String(line, StandardCharsets.UTF_8).isBlank()) {
            return 0;
        }
        if (index == MOST) {
            throw tooLarge();
        }
        try {
            use.accept(json.convert(json.read(line), type));
        } catch (Refusal refusal) {
            throw refusal.inside(index);
        }
        return 1;
    }

    private static Refusal tooLarge() {
        return new Refusal(
                413,
                "too-large",
                Message.of("api.too-large.lines", MOST, LARGEST >> 20),
                List.of());
    }
}
