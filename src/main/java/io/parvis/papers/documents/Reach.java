package io.parvis.papers.documents;

import io.parvis.platform.tenancy.Current;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Among which documents one looks: those of a shelf, or all that a reader has.
///
/// @param condition on the table `d`, with the person as its parameter
/// @param holders of the shelves: clients, workers, or the firm itself
record Reach(String condition, @Nullable UUID person, List<UUID> holders) {

    static Reach of(Shelf shelf) {
        return new Reach(place(shelf, "d"), shelf.person(), List.of(holder(shelf)));
    }

    /// The reader's own, and the firm's.
    static Reach from(Shelf own) {
        var condition =
                "where d.id = any(array(select o.id from document o %s union all select o.id from document o %s))"
                        .formatted(place(own, "o"), place(Shelf.COMPANY, "o"));
        var holders = Stream.of(own, Shelf.COMPANY).map(Reach::holder).distinct().toList();
        return new Reach(condition, own.person(), holders);
    }

    private static UUID holder(Shelf shelf) {
        var person = shelf.person();
        return person == null ? Current.actor().inFirm() : person;
    }

    private static String place(Shelf shelf, String table) {
        var place =
                shelf.isCompany()
                        ? "where T.domain_id is null and T.worker_id is null"
                        : "where T.%s = cast(:person as uuid)"
                                .formatted(shelf.worker() == null ? "domain_id" : "worker_id");
        return place.replace("T", table);
    }
}
