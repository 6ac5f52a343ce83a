package io.parvis.talk.tickets;

import io.parvis.people.domains.DomainId;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.NotFound;
import io.parvis.talk.categories.Translated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about tickets as people read them.
@Repository
@Transactional(readOnly = true)
class TicketSheets {

    static final String SHEET =
            """
            select t.id, t.domain_id, d.name as client, d.code, coalesce(nullif(l.contact_name, ''), m.name, '') as contact,
                   l.language, t.category_id, c.name_fr, c.name_nl, c.name_en, c.paid, t.subject, t.office_state,
                   t.client_state, t.assignee_id, a.name as assignee, t.opened_at, t.changed_at, t.waiting_since
              from ticket t
              join domain d on d.firm_id = t.firm_id and d.id = t.domain_id
              join client l on l.firm_id = t.firm_id and l.id = t.domain_id
              join ticket_category c on c.firm_id = t.firm_id and c.id = t.category_id
              left join account m on m.firm_id = t.firm_id and m.id = t.member_id
              left join account a on a.firm_id = t.firm_id and a.id = t.assignee_id
             where true
            """;

    private static final int MOST = 200;
    private static final int OTHERS = 50;

    private final JdbcClient jdbc;

    TicketSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TicketSheet get(TicketId id) {
        return jdbc.sql(SHEET + " and t.id = :id")
                .param("id", id.value())
                .query(TicketSheets::sheet)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The tickets of a client as it sees them itself: those with something new first, then the latest.
    List<TicketSheet> of(DomainId domain) {
        return jdbc.sql(
                        SHEET
                                + """
                                   and t.domain_id = :domain and t.merged_into is null
                                 order by t.client_state <> 'NEW_MESSAGE', t.changed_at desc, t.id desc
                                 limit :most
                                """)
                .param("domain", domain.value())
                .param("most", MOST)
                .query(TicketSheets::sheet)
                .list();
    }

    /// The client's other tickets, those first that are open, then the latest.
    List<TicketSheet> others(TicketSheet sheet) {
        return jdbc.sql(
                        SHEET
                                + """
                                   and t.domain_id = :domain and t.id <> :id and t.merged_into is null
                                 order by t.stage, t.changed_at desc, t.id desc
                                 limit :most
                                """)
                .param("domain", sheet.domain().value())
                .param("id", sheet.id().value())
                .param("most", OTHERS)
                .query(TicketSheets::sheet)
                .list();
    }

    /// The name of a client whose domain is in sight.
    Optional<String> clientName(UUID domain) {
        return jdbc.sql("select name from domain where id = :id")
                .param("id", domain)
                .query(String.class)
                .optional();
    }

    static TicketSheet sheet(ResultSet row, int number) throws SQLException {
        return new TicketSheet(
                new TicketId(row.getObject("id", UUID.class)),
                new DomainId(row.getObject("domain_id", UUID.class)),
                row.getString("client"),
                row.getString("code"),
                row.getString("contact"),
                row.getString("language"),
                row.getObject("category_id", UUID.class),
                Translated.read(row, "name"),
                row.getBoolean("paid"),
                row.getString("subject"),
                OfficeState.valueOf(row.getString("office_state")),
                ClientState.valueOf(row.getString("client_state")),
                assignee(row),
                row.getString("assignee"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                Tickets.instant(row, "waiting_since"));
    }

    private static @Nullable AccountId assignee(ResultSet row) throws SQLException {
        var id = row.getObject("assignee_id", UUID.class);
        return id == null ? null : new AccountId(id);
    }
}
