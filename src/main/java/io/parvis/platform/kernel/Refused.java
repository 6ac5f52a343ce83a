package io.parvis.platform.kernel;

/// A rule says no (422). The field, when there is one, is where the person can mend it.
public final class Refused extends Problem {

    private final String field;

    private Refused(String field, Message message) {
        super(message);
        this.field = field;
    }

    public static Refused because(String key, Object... arguments) {
        return new Refused("", Message.of(key, arguments));
    }

    public static Refused at(String field, String key, Object... arguments) {
        return new Refused(field, Message.of(key, arguments));
    }

    public static void when(boolean broken, String key, Object... arguments) {
        if (broken) {
            throw because(key, arguments);
        }
    }

    /// The form field at fault, or an empty text when it is the whole act.
    public String field() {
        return field;
    }
}
