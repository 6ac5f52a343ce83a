package io.parvis.people.domains;

/// What somebody typed to find a name: the wildcards of a pattern are taken literally. Case and accents are folded by
/// the database, which folds the names the same way.
final class Fragment {

    private Fragment() {}

    static String of(String typed) {
        return typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
