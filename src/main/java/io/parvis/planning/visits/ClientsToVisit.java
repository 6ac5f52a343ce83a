package io.parvis.planning.visits;

import io.parvis.people.identity.Visit;
import io.parvis.platform.kernel.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// At whose place a visit can be: clients whose domain is in sight and open.
@Repository
@Transactional(readOnly = true)
class ClientsToVisit {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    ClientsToVisit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record ClientToVisit(UUID id, String code, String name) {}

    /// By name; the one alone that every list is narrowed to.
    /// @param fragment of the name; empty for whoever comes first
    public List<ClientToVisit> found(String fragment) {
        return jdbc.sql(
                        """
                        select d.id, d.code, d.name
                          from domain d
                         where not d.closed and (cast(:only as uuid) is null or d.id = :only)
                           and (cast(:part as text) = '' or position(folded(:part) in d.folded_name) > 0)
                         order by d.name collate reader_order, d.id
                         limit :most
                        """)
                .param("only", Visit.narrowedTo())
                .param("part", fragment)
                .param("most", MOST)
                .query(ClientToVisit.class)
                .list();
    }

    /// @throws NotFound when the client is not in sight
    public ClientToVisit get(UUID id) {
        return jdbc.sql(
                        "select d.id, d.code, d.name from domain d where d.id = :id and not d.closed")
                .param("id", id)
                .query(ClientToVisit.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
