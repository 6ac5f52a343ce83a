package io.parvis.trust.webhooks;

import io.parvis.platform.kernel.Announcement;
import io.parvis.trust.webhooks.Bodies.Queued;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL that writes what is to be told, in the transaction of what happened.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Waiting {

    private final JdbcClient jdbc;

    Waiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of the things told of whose domain is shielded. For the program itself only: others do not see a shielded
    /// one at all.
    public Set<UUID> shielded(Collection<Announcement> news) {
        var ids = news.stream().map(one -> one.about().id()).distinct().toArray(UUID[]::new);
        return new HashSet<>(
                jdbc.sql(
                                """
                                select d.id from domain d where d.id = any(:ids) and d.access <> 'ALL_EMPLOYEES'
                                union all
                                select t.id
                                  from ticket t
                                  join domain d on d.firm_id = t.firm_id and d.id = t.domain_id
                                 where t.id = any(:ids) and d.access <> 'ALL_EMPLOYEES'
                                """)
                        .param("ids", ids)
                        .query(UUID.class)
                        .list());
    }

    public void queue(List<Queued> told) {
        if (told.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into webhook_delivery (id, webhook_id, type, body, due_at, created_at)
                        select id, webhook, type, body, :at, :at
                          from unnest(:ids::uuid[], :webhooks::uuid[], :types::text[], :bodies::text[])
                               with ordinality as t (id, webhook, type, body, place)
                         order by place
                        """)
                .param("ids", array(told, Queued::id, UUID[]::new))
                .param("webhooks", array(told, Queued::webhook, UUID[]::new))
                .param("types", array(told, Queued::type, String[]::new))
                .param("bodies", array(told, Queued::body, String[]::new))
                .param("at", Timestamp.from(told.getFirst().at()))
                .update();
    }

    private static <T> T[] array(
            List<Queued> told, Function<Queued, T> part, IntFunction<T[]> made) {
        return told.stream().map(part).toArray(made);
    }
}
