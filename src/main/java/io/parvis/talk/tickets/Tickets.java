package io.parvis.talk.tickets;

import io.parvis.people.domains.DomainId;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL that reads a ticket to act on it, and writes it. What people read of it: [TicketSheets] and [TicketRows].
@Repository
class Tickets {

    private final JdbcClient jdbc;

    Tickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes every ticket of these clients away, with all that was written in it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void clear(Collection<UUID> clients) {
        jdbc.sql("delete from ticket where domain_id = any(:clients)")
                .param("clients", clients.toArray(UUID[]::new))
                .update();
    }

    /// The ticket, or the one it was merged into, kept for this transaction: who else wants to change it waits.
    @Transactional(propagation = Propagation.MANDATORY)
    public Ticket lock(TicketId id) {
        return jdbc.sql(
                        """
                        select id, domain_id, category_id, subject, office_state, client_state, assignee_id, member_id,
                               returns, waiting_since, client_wrote_at
                          from ticket
                         where id = coalesce((select merged_into from ticket where id = :id), :id)
                           for update
                        """)
                .param("id", id.value())
                .query(Tickets::ticket)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// @param rankedAt where it stands in the queue
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Ticket ticket, Instant rankedAt, Instant now) {
        written(
                        jdbc.sql(
                                """
                                insert into ticket (id, domain_id, category_id, subject, office_state, client_state,
                                                    assignee_id, member_id, returns, waiting_since, client_wrote_at,
                                                    opened_at, changed_at, ranked_at)
                                values (:id, :domain, :category, :subject, :office, :client, cast(:assignee as uuid),
                                        :member, :returns, cast(:waiting as timestamptz),
                                        cast(:wrote as timestamptz), :now, :now, :ranked)
                                """),
                        ticket)
                .param("domain", ticket.domain().value())
                .param("subject", ticket.subject())
                .param("ranked", Timestamp.from(rankedAt))
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Writes a locked ticket back.
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Ticket ticket, Instant rankedAt, Instant now) {
        written(
                        jdbc.sql(
                                """
                                update ticket
                                   set category_id = :category, office_state = :office, client_state = :client,
                                       assignee_id = cast(:assignee as uuid), member_id = :member,
                                       returns = :returns, waiting_since = cast(:waiting as timestamptz),
                                       client_wrote_at = cast(:wrote as timestamptz), changed_at = :now,
                                       ranked_at = :ranked, version = version + 1
                                 where id = :id
                                """),
                        ticket)
                .param("ranked", Timestamp.from(rankedAt))
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Gives the waiting tickets of a category their places by its new weight.
    @Transactional(propagation = Propagation.MANDATORY)
    public void rank(UUID category, int weight) {
        jdbc.sql(
                        """
                        update ticket
                           set ranked_at = waiting_since - make_interval(mins => :weight)
                         where category_id = :category and stage = 0
                        """)
                .param("weight", weight)
                .param("category", category)
                .update();
    }

    private static StatementSpec written(StatementSpec statement, Ticket ticket) {
        var assignee = ticket.assignee();
        return statement
                .param("id", ticket.id().value())
                .param("category", ticket.category())
                .param("office", ticket.office().name())
                .param("client", ticket.client().name())
                .param("assignee", assignee == null ? null : assignee.value())
                .param("member", ticket.member().value())
                .param("returns", ticket.returns())
                .param("waiting", timestamp(ticket.waitingSince()))
                .param("wrote", timestamp(ticket.clientWroteAt()));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static Ticket ticket(ResultSet row, int number) throws SQLException {
        var assignee = row.getObject("assignee_id", UUID.class);
        return new Ticket(
                new TicketId(row.getObject("id", UUID.class)),
                new DomainId(row.getObject("domain_id", UUID.class)),
                row.getObject("category_id", UUID.class),
                row.getString("subject"),
                OfficeState.valueOf(row.getString("office_state")),
                ClientState.valueOf(row.getString("client_state")),
                assignee == null ? null : new AccountId(assignee),
                new AccountId(row.getObject("member_id", UUID.class)),
                row.getBoolean("returns"),
                instant(row, "waiting_since"),
                instant(row, "client_wrote_at"));
    }
}
