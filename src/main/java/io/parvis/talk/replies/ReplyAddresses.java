package io.parvis.talk.replies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about reply addresses.
@Repository
public class ReplyAddresses {

    /// So long after the last mail that carried it an address still takes answers.
    private static final Duration LASTS = Duration.ofDays(400);

    private static final String ISSUE =
            """
            with issued as (
                insert into reply_address (domain_id, ticket_id, account_id, issued_at)
                values (:domain, :ticket, :account, :now)
                on conflict (firm_id, ticket_id, account_id) do update set issued_at = excluded.issued_at
                returning firm_id, number)
            select i.number, f.id as firm_id, f.reply_key
              from issued i
              join firm f on f.id = i.firm_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReplyAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What stands after the plus for somebody who reads a mail of the current firm.
    @Transactional(propagation = Propagation.MANDATORY)
    public String issue(Reader reader) {
        return jdbc.sql(ISSUE)
                .param("domain", reader.domain())
                .param("ticket", reader.ticket())
                .param("account", reader.account())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) ->
                        ReplyToken.signed(
                                        row.getLong("number"),
                                        row.getObject("firm_id", UUID.class),
                                        reader,
                                        row.getBytes("reply_key"))
                                .text())
                .single();
    }

    /// Where a text after the plus leads; empty when we did not sign it, or what it led to is gone.
    @Transactional(readOnly = true)
    public Optional<Destination> find(String tag) {
        return ReplyToken.read(tag)
                .flatMap(token ->
                        look(token.number())
                                .filter(row -> token.isSignedFor(row.firm, row.reader, row.key))
                                .map(this::destination));
    }

    private Destination destination(Row row) {
        var expired = row.issuedAt.plus(LASTS).isBefore(clock.instant());
        return new Destination(row.firm, row.reader, expired);
    }

    private Optional<Row> look(long number) {
        return jdbc.sql(
                        """
                        select firm_id, domain_id, ticket_id, account_id, issued_at, reply_key
                          from door_reply(:number)
                        """)
                .param("number", number)
                .query(ReplyAddresses::row)
                .optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("firm_id", UUID.class),
                new Reader(
                        row.getObject("domain_id", UUID.class),
                        row.getObject("ticket_id", UUID.class),
                        row.getObject("account_id", UUID.class)),
                row.getTimestamp("issued_at").toInstant(),
                row.getBytes("reply_key"));
    }

    /// @param expired whether no mail carried the address for so long that it takes no answers any more
    public record Destination(UUID firm, Reader reader, boolean expired) {}

    private record Row(UUID firm, Reader reader, Instant issuedAt, byte[] key) {}
}
