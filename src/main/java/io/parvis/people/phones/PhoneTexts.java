package io.parvis.people.phones;

import io.parvis.platform.sms.SmsOutcome;
import io.parvis.platform.tenancy.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about codes that went to telephones; the codes themselves are not kept.
@Repository
@Transactional(readOnly = true)
class PhoneTexts {

    private final JdbcClient jdbc;
    private final Walls walls;

    PhoneTexts(JdbcClient jdbc, Walls walls) {
        this.jdbc = jdbc;
        this.walls = walls;
    }

    /// A code that was handed over, or could not be.
    record Sent(
            UUID id, UUID client, String number, String gateway, SmsOutcome outcome, Instant at) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Sent sent) {
        jdbc.sql(
                        """
                        insert into phone_text (id, domain_id, number, gateway, taken, reason, sent_at)
                        values (:id, :client, :number, :gateway, :taken, :reason, :at)
                        """)
                .param("id", sent.id())
                .param("client", sent.client())
                .param("number", sent.number())
                .param("gateway", sent.gateway())
                .param("taken", sent.outcome().taken())
                .param("reason", sent.outcome().reason())
                .param("at", Timestamp.from(sent.at()))
                .update();
    }

    /// The latest first.
    public List<Sent> sent(UUID client, int most) {
        return jdbc.sql(
                        """
                        select id, domain_id, number, gateway, taken, reason, sent_at
                          from phone_text
                         where domain_id = :client
                         order by sent_at desc, id desc
                         limit :most
                        """)
                .param("client", client)
                .param("most", most)
                .query(PhoneTexts::sent)
                .list();
    }

    /// How many codes went out since then to a client or to a number, whichever is more. Those of other clients count:
    /// who is called again and again is one person.
    @Transactional(propagation = Propagation.MANDATORY)
    public int sentSince(Instant since, UUID client, String number) {
        return walls.over(() ->
                jdbc.sql(
                                """
                                select greatest(
                                    (select count(*) from phone_text
                                      where domain_id = :client and sent_at > :since and taken),
                                    (select count(*) from phone_text
                                      where number = :number and sent_at > :since and taken))
                                """)
                        .param("since", Timestamp.from(since))
                        .param("client", client)
                        .param("number", number)
                        .query(Integer.class)
                        .single());
    }

    private static Sent sent(ResultSet row, int number) throws SQLException {
        return new Sent(
                row.getObject("id", UUID.class),
                row.getObject("domain_id", UUID.class),
                row.getString("number"),
                row.getString("gateway"),
                new SmsOutcome(row.getBoolean("taken"), row.getString("reason")),
                row.getTimestamp("sent_at").toInstant());
    }
}
