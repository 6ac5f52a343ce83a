package io.parvis.planning.visits;

import io.parvis.people.clients.ClientTies;
import io.parvis.people.clients.Tie;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A planning is nothing the law keeps: it goes with its client, deleted or archived.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VisitTies implements ClientTies {

    private final JdbcClient jdbc;

    VisitTies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tie> among(Collection<UUID> clients) {
        return List.of();
    }

    /// What came by a rule goes with it.
    @Override
    public void archive(Collection<UUID> clients) {
        var all = clients.toArray(UUID[]::new);
        jdbc.sql("delete from visit_series where domain_id = any(:clients)")
                .param("clients", all)
                .update();
        jdbc.sql("delete from visit where domain_id = any(:clients)")
                .param("clients", all)
                .update();
    }
}
