package io.parvis.people.firm;

import java.security.SecureRandom;
import java.util.Locale;

/// The number of a firm's account with the operator ("customer account number"): eight signs and two check characters by
/// ISO 7064, MOD 1271-36, which tell one wrong sign and two that changed places. No sign looks like another, and no vowel
/// makes a word of it. The database counts the same way (`can_with_checks`).
public record Can(String text) {

    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DRAWN = "0123456789BCDFGHJKMNPQRSTVWXYZ";
    private static final int MODULUS = 1271;
    private static final int RADIX = SIGNS.length();
    private static final int BODY = 8;
    private static final int WHOLE = BODY + 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    public Can {
        if (!isOne(text)) {
            throw new IllegalArgumentException(text + " is no account number");
        }
    }

    /// A text without what people put between the signs.
    public static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    // Drawn anew where a check character is none of the signs: one number in three.
    static Can draw() {
        while (true) {
            var body = new StringBuilder();
            for (int i = 0; i < BODY; i++) {
                body.append(DRAWN.charAt(RANDOM.nextInt(DRAWN.length())));
            }
            var text = withChecks(body.toString());
            if (isDrawn(text)) {
                return new Can(text);
            }
        }
    }

    static String withChecks(String body) {
        int rest = 0;
        for (int i = 0; i < body.length(); i++) {
            rest = (rest + SIGNS.indexOf(body.charAt(i))) * RADIX % MODULUS;
        }
        rest = (MODULUS + 1 - rest * RADIX % MODULUS) % MODULUS;
        return body + SIGNS.charAt(rest / RADIX) + SIGNS.charAt(rest % RADIX);
    }

    static boolean isOne(String text) {
        return text.length() == WHOLE
                && isDrawn(text)
                && withChecks(text.substring(0, BODY)).equals(text);
    }

    private static boolean isDrawn(String text) {
        return text.chars().allMatch(sign -> DRAWN.indexOf(sign) >= 0);
    }

    @Override
    public String toString() {
        return text;
    }
}
