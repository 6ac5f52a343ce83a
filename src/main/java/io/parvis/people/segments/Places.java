package io.parvis.people.segments;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The order that a firm gave the things of a table, and what else its lists say alike.
///
/// @param table its name; one of ours, never something that was sent
record Places(JdbcClient jdbc, String table) {

    static final String ORDER = "order by place, name collate reader_order, id";
    static final String ORDERED_LOCK = "order by place, name collate reader_order, id for update";

    /// Lets the things stand in this order.
    void put(List<UUID> ordered) {
        jdbc.sql(
                        """
                        update %s thing
                           set place = wanted.number - 1
                          from unnest(cast(:ordered as uuid[])) with ordinality as wanted (id, number)
                         where thing.id = wanted.id and thing.place <> wanted.number - 1
                        """
                                .formatted(table))
                .param("ordered", ordered.toArray(UUID[]::new))
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from " + table + " where id = :id").param("id", id).update();
    }
}
