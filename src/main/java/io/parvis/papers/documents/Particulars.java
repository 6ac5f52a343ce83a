package io.parvis.papers.documents;

import io.parvis.platform.kernel.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is said of a document.
///
/// @param folder empty for none
/// @param portal whether clients see it, `team` whether workers do
/// @param expires the last day on which they do; null for no end
record Particulars(
        String label, String folder, boolean portal, boolean team, @Nullable LocalDate expires) {

    Particulars called(String other) {
        return new Particulars(other, folder, portal, team, expires);
    }

    /// Shown to those it is for, or not. What is for all is shown to the clients.
    Particulars shown(Shelf shelf, boolean published) {
        return shelf.isForClients()
                ? new Particulars(label, folder, published, team, expires)
                : new Particulars(label, folder, portal, published, expires);
    }

    boolean isShown(Shelf shelf) {
        return shelf.isForClients() ? portal : team;
    }

    List<Change> changesTo(Particulars other) {
        return Stream.of(
                        Change.between("document.label", label, other.label, Function.identity()),
                        Change.between(
                                "document.folder", folder, other.folder, Function.identity()),
                        Change.between("document.portal", portal, other.portal, Particulars::word),
                        Change.between("document.team", team, other.team, Particulars::word),
                        Change.between(
                                "document.expires", expires, other.expires, LocalDate::toString))
                .flatMap(List::stream)
                .toList();
    }

    private static String word(boolean published) {
        return published ? "@document.published" : "@document.unpublished";
    }
}
