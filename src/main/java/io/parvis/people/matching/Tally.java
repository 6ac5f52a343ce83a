package io.parvis.people.matching;

/// How many lines became what.
public record Tally(int created, int updated, int unchanged, int skipped, int failed) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    public int lines() {
        return created + updated + unchanged + skipped + failed;
    }

    public Tally plus(Tally more) {
        return new Tally(
                created + more.created,
                updated + more.updated,
                unchanged + more.unchanged,
                skipped + more.skipped,
                failed + more.failed);
    }
}
