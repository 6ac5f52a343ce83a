package io.parvis.people.domains;

/// The two kinds of text kept about a domain, each in its own table with the same columns.
enum NoteKind {
    /// Pops up for every employee who opens the domain.
    MESSAGE("domain_message"),
    /// Stands on the details screen only.
    COMMENT("domain_comment");

    private final String table;

    NoteKind(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
