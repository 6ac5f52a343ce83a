package io.parvis.papers.documents;

import io.parvis.platform.tenancy.Current;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Among which documents one looks: those of a shelf, or all that a reader has.
///
/// @param places the conditions of the shelves on the table `d`, with the person as their parameter
/// @param holders of the shelves: clients, workers, or the firm itself
record Reach(List<String> places, @Nullable UUID person, List<UUID> holders) {

    private static final String NEWEST =
            """
            (select d.id from document d where PLACE MORE order by d.id desc limit :most)
            """;

    // From one folder to the next, without reading what is in them.
    private static final String FOLDERS =
            """
            (with recursive folders(folder) as (
                (select d.folder from document d where PLACE and d.folder > '' order by d.folder limit 1)
                union all
                select (select d.folder from document d where PLACE and d.folder > last.folder order by d.folder limit 1)
                  from folders last where last.folder is not null)
             select folder from folders where folder is not null)
            """;

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

    /// Whether a document `d` stands there.
    String condition() {
        return "(" + String.join(" or ", places) + ")";
    }

    /// Whether a document `d` is among the newest that stand there, as many as are wanted: each shelf is read along its
    /// index, no further than is needed.
    ///
    /// @param conditions more of them, each after `and`
    String newest(String conditions) {
        return "d.id = any(array(" + each(NEWEST.replace("MORE", conditions)) + "))";
    }

    /// The query of their folders, by name.
    String folders() {
        return "select distinct folder from (" + each(FOLDERS) + ") f order by 1";
    }

    private String each(String question) {
        return places.stream()
                .map(place -> question.replace("PLACE", place))
                .collect(Collectors.joining(" union all "));
    }

    private static UUID holder(Shelf shelf) {
        var person = shelf.person();
        return person == null ? Current.actor().inFirm() : person;
    }

    private static String place(Shelf shelf) {
        if (shelf.isCompany()) {
            return "d.domain_id is null and d.worker_id is null";
        }
        return shelf.worker() == null
                ? "d.domain_id = cast(:person as uuid) and d.worker_id is null"
                : "d.worker_id = cast(:person as uuid)";
    }
}
