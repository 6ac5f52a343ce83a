package io.parvis.talk.messages;

import io.parvis.people.domains.DomainId;
import io.parvis.talk.tickets.TicketId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The statement behind the report of a message: recipient by recipient, page after page.
@Repository
@Transactional(readOnly = true)
class RecipientRows {

    private static final String ROW =
            """
            select r.domain_id, d.name, d.code, r.language, r.state, r.reason, r.ticket_id, r.sent_at,
                   r.bounced_at is not null as bounced, r.bounce_reason, t.client_wrote_at is not null as answered
              from mailing_recipient r
              join domain d on d.firm_id = r.firm_id and d.id = r.domain_id
              left join ticket t on t.firm_id = r.firm_id and t.id = r.ticket_id
             where r.mailing_id = :mailing
            """;

    private final JdbcClient jdbc;

    RecipientRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Up to `most` recipients after one of them.
    List<Row> page(UUID mailing, RecipientQuery query, int most) {
        var parameters = new HashMap<String, Object>();
        parameters.put("mailing", mailing);
        parameters.put("most", most);
        if (query.after() != null) {
            parameters.put("after", query.after());
        }
        return jdbc.sql(
                        ROW
                                + narrowed(query.state())
                                + (query.after() == null ? "" : " and r.domain_id > :after")
                                + " order by r.domain_id limit :most")
                .params(parameters)
                .query(RecipientRows::row)
                .list();
    }

    /// How many answered so far.
    int answered(UUID mailing) {
        return jdbc.sql(
                        """
                        select count(*)
                          from mailing_recipient r
                          join ticket t on t.firm_id = r.firm_id and t.id = r.ticket_id
                         where r.mailing_id = :mailing and t.client_wrote_at is not null
                        """)
                .param("mailing", mailing)
                .query(Integer.class)
                .single();
    }

    private static String narrowed(@Nullable RecipientState state) {
        return switch (state) {
            case null -> "";
            case QUEUED -> " and r.state = 'QUEUED'";
            case SENT ->
                    " and r.state = 'SENT' and r.bounced_at is null and t.client_wrote_at is null";
            case BOUNCED -> " and r.bounced_at is not null and t.client_wrote_at is null";
            case ANSWERED -> " and t.client_wrote_at is not null";
            case SKIPPED -> " and r.state = 'SKIPPED'";
            case FAILED -> " and r.state = 'FAILED'";
        };
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var ticket = row.getObject("ticket_id", UUID.class);
        var reason = row.getString("reason");
        var sent = row.getTimestamp("sent_at");
        return new Row(
                new DomainId(row.getObject("domain_id", UUID.class)),
                row.getString("name"),
                row.getString("code"),
                row.getString("language"),
                state(row),
                reason == null ? null : SkipReason.valueOf(reason),
                ticket == null ? null : new TicketId(ticket),
                sent == null ? null : sent.toInstant(),
                row.getString("bounce_reason"));
    }

    // Whoever answered has it, whatever a mail server said of one mail.
    private static RecipientState state(ResultSet row) throws SQLException {
        if (row.getBoolean("answered")) {
            return RecipientState.ANSWERED;
        }
        return row.getBoolean("bounced")
                ? RecipientState.BOUNCED
                : RecipientState.valueOf(row.getString("state"));
    }

    /// A recipient in the report. @param bounceReason what the recipient's mail server said when it took no mail
    record Row(
            DomainId domain,
            String client,
            String code,
            @Nullable String language,
            RecipientState state,
            @Nullable SkipReason reason,
            @Nullable TicketId ticket,
            @Nullable Instant sentAt,
            @Nullable String bounceReason) {}
}
