package io.parvis.people.invitations;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.parvis.people.clientele.FilteredClients;
import io.parvis.people.identity.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriUtils;

/// The statements about clients whose owners could be let in.
@Repository
@Transactional(readOnly = true)
class ClientCandidates {

    private static final String FROM =
            """
              from client c
              join domain d on d.firm_id = c.firm_id and d.id = c.id
              left join account a on a.firm_id = d.firm_id and a.id = d.owner_id
             where c.archived_at is null
               and (:all or a.state is distinct from 'ACTIVE')
               and (cast(:clients as uuid[]) is null or c.id in (select unnest(cast(:clients as uuid[]))))
               and (cast(:narrowed as uuid) is null or c.id = :narrowed)
            """;

    private final JdbcClient jdbc;
    private final FilteredClients filtered;

    ClientCandidates(JdbcClient jdbc, FilteredClients filtered) {
        this.jdbc = jdbc;
        this.filtered = filtered;
    }

    public List<ClientCandidate> page(ClientCandidateFilter filter, int most) {
        var parameters = parameters(filter);
        parameters.put("after", filter.after());
        parameters.put("most", most);
        return jdbc.sql(
                        """
                        select c.id, c.name, c.code, coalesce(a.email, '') as email,
                               coalesce(a.email ~ '^[^@ ]+@[^@ ]+[.][^@ .]+$', false) as mailable,
                               a.state is not distinct from 'ACTIVE' as there
                        """
                                + FROM
                                + """
                                   and (cast(:after as uuid) is null or (c.name collate reader_order, c.id) >
                                        (select p.name, p.id from client p where p.firm_id = c.firm_id and p.id = :after))
                                 order by c.name collate reader_order, c.id
                                 limit :most
                                """)
                .params(parameters)
                .query(ClientCandidates::candidate)
                .list();
    }

    private static ClientCandidate candidate(ResultSet row, int number) throws SQLException {
        return new ClientCandidate(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("code"),
                row.getString("email"),
                row.getBoolean("mailable"),
                row.getBoolean("there"));
    }

    public int count(ClientCandidateFilter filter) {
        return jdbc.sql("select count(*)" + FROM)
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    private Map<String, Object> parameters(ClientCandidateFilter filter) {
        var parameters = new HashMap<String, Object>();
        parameters.put("all", filter.all());
        parameters.put(
                "clients",
                filter.q().isEmpty() ? null : filtered.ids(query(filter)).toArray(UUID[]::new));
        parameters.put("narrowed", Visit.narrowedTo());
        return parameters;
    }

    // As the address of the list of clients says it.
    static String query(ClientCandidateFilter filter) {
        return filter.q().isEmpty() ? "" : "q=" + UriUtils.encode(filter.q(), UTF_8);
    }
}
