package io.parvis.platform.tables;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Guesses in which encoding a text was written.
final class Encodings {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    static final Charset LATIN_9 = Charset.forName("ISO-8859-15");

    private Encodings() {}

    /// By its mark; else UTF-8 if all of it is that; else by what western machines write.
    static Charset of(Path file, byte[] start) throws IOException {
        if (Recognising.begins(start, 0xFF, 0xFE) || isWide(start, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        if (Recognising.begins(start, 0xFE, 0xFF) || isWide(start, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : western(file);
    }

    // Western letters in sixteen bits: every other byte is zero.
    private static boolean isWide(byte[] start, int from) {
        int zeros = 0;
        for (int i = from; i < start.length; i += 2) {
            zeros += start[i] == 0 ? 1 : 0;
        }
        return start.length > 3 && zeros * 5 > start.length * 2;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var strict =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(Files.newInputStream(file), strict)) {
            var buffer = new char[1 << 15];
            while (reader.read(buffer) >= 0) {
                // Only whether it can be read matters.
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    // Where Windows has quotes and dashes, ISO 8859 has nothing; its euro stands where Windows has
    // a sign that nobody
    // writes.
    private static Charset western(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var euro = false;
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    int sign = buffer[i] & 0xFF;
                    if (sign >= 0x80 && sign < 0xA0) {
                        return WINDOWS;
                    }
                    euro |= sign == 0xA4 || sign == 0xBD || sign == 0xBC;
                }
            }
            return euro ? LATIN_9 : WINDOWS;
        }
    }
}
