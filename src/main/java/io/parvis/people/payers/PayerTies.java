package io.parvis.people.payers;

import io.parvis.people.clients.ClientTies;
import io.parvis.people.clients.Tie;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What documents name is kept when a client is deleted, and nothing else of its payers.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PayerTies implements ClientTies {

    private final JdbcClient jdbc;
    private final Clock clock;

    PayerTies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Tie> among(Collection<UUID> clients) {
        return jdbc
                .sql(
                        """
                        select distinct client_id
                          from payer
                         where client_id = any(:clients) and frozen_at is not null
                        """)
                .param("clients", clients.toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(client -> Tie.keeps(client, "payer.kept"))
                .toList();
    }

    /// Leaves the identities that documents name, and no address at which anybody could be reached.
    @Override
    public void archive(Collection<UUID> clients) {
        var all = clients.toArray(UUID[]::new);
        jdbc.sql("delete from payer where client_id = any(:clients) and frozen_at is null")
                .param("clients", all)
                .update();
        jdbc.sql(
                        """
                        update payer
                           set email = '', peppol_id = '', main = false, retired_at = coalesce(retired_at, :now),
                               version = version + 1
                         where client_id = any(:clients)
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("clients", all)
                .update();
    }
}
