package io.parvis.people.importing;

/// How many lines became what.
record Tally(int created, int updated, int unchanged, int skipped, int failed) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    int lines() {
        return created + updated + unchanged + skipped + failed;
    }

    Tally plus(Tally more) {
        return new Tally(
                created + more.created,
                updated + more.updated,
                unchanged + more.unchanged,
                skipped + more.skipped,
                failed + more.failed);
    }
}
