package io.parvis.papers.documents;

import io.parvis.platform.tenancy.Current;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Among which documents one looks: those of a shelf, or all that a reader has.
///
/// @param places the conditions of the shelves on a table `T`, with the person as their parameter
/// @param holders of the shelves: clients, workers, or the firm itself
record Reach(List<String> places, @Nullable UUID person, List<UUID> holders) {

    static Reach of(Shelf shelf) {
        return new Reach(List.of(place(shelf)), shelf.person(), List.of(holder(shelf)));
    }

    /// The reader's own, and the firm's.
    static Reach from(Shelf own) {
        var shelves = Stream.of(own, Shelf.COMPANY).distinct().toList();
        return new Reach(
                shelves.stream().map(Reach::place).toList(),
                own.person(),
                shelves.stream().map(Reach::holder).toList());
    }

    /// Whether a document stands there.
    ///
    /// @param table its name in the query
    String condition(String table) {
        return places.stream()
                .map(place -> place.replace("T.", table + "."))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /// The same question of each shelf, whose answers are put together: so each shelf is read along its index, as far as
    /// is needed.
    ///
    /// @param question with PLACE where the condition goes, on the table `d`
    String each(String question) {
        return places.stream()
                .map(place -> question.replace("PLACE", place.replace("T.", "d.")))
                .collect(Collectors.joining(" union all "));
    }

    private static UUID holder(Shelf shelf) {
        var person = shelf.person();
        return person == null ? Current.actor().inFirm() : person;
    }

    private static String place(Shelf shelf) {
        if (shelf.isCompany()) {
            return "T.domain_id is null and T.worker_id is null";
        }
        return shelf.worker() == null
                ? "T.domain_id = cast(:person as uuid) and T.worker_id is null"
                : "T.worker_id = cast(:person as uuid)";
    }
}
