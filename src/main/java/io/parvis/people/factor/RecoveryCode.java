package io.parvis.people.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Opens the door once in place of the app. Fifty random bits, in letters that nobody takes for one another.
///
/// @param text ten letters without what people put between them
record RecoveryCode(String text) {

    static final int MANY = 10;

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    static List<RecoveryCode> fresh() {
        return Stream.generate(RecoveryCode::one).distinct().limit(MANY).toList();
    }

    /// What somebody typed.
    static RecoveryCode read(String typed) {
        return new RecoveryCode(typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /// In two halves, as people read it.
    String shown() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    private static RecoveryCode one() {
        var text = new StringBuilder();
        IntStream.range(0, LENGTH)
                .forEach(_ -> text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length()))));
        return new RecoveryCode(text.toString());
    }
}
