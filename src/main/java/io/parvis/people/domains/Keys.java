package io.parvis.people.domains;

/// How a constant is written into a history: as the key of its word, so that each reader reads it in their language.
final class Keys {

    private Keys() {}

    static String of(Enum<?> constant) {
        return "@" + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    static String of(boolean yes) {
        return yes ? "@domain.yes" : "@domain.no";
    }
}
