package io.parvis.talk.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Makes text of whatever bytes came.
public final class Readable {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Readable() {}

    /// In the charset the mail names; where that is none, or lies, whatever fits. What cannot be read becomes `�`.
    static String text(byte[] bytes, @Nullable String charset) {
        var named = charset(charset);
        if (named != null && !named.equals(StandardCharsets.UTF_8)) {
            return clean(new String(bytes, named));
        }
        try {
            return clean(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException lie) {
            return clean(new String(bytes, named == null ? WESTERN : named));
        }
    }

    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null) {
            return null;
        }
        var java = jakarta.mail.internet.MimeUtility.javaCharset(name.strip());
        // Who says ASCII and writes more means something else.
        if (java.toLowerCase(Locale.ROOT).matches("us-?ascii|ascii|8bit|unknown.*|default.*")) {
            return null;
        }
        try {
            return Charset.forName(java);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /// In one line.
    public static String line(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }

    /// Not in the middle of a character that takes two places.
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }

    // No database takes a NUL, and no reader other controls. Half characters are no characters.
    private static String clean(String text) {
        var whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return whole.replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]", "");
    }
}
