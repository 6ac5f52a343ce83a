package io.parvis.talk.incoming;

import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about mail that came in.
@Repository
@Transactional(readOnly = true)
class IncomingMails {

    private static final String COLUMNS =
            "select id, domain_id, ticket_id, account_id, sender, subject, text, whole, state, reason, arrived_at"
                    + " from incoming_mail";

    // The text of a whole mail is long; a list shows none of it.
    private static final String ROW =
            "select id, domain_id, ticket_id, account_id, sender, subject, '' as text, '' as whole, state, reason,"
                    + " arrived_at from incoming_mail";

    private final JdbcClient jdbc;

    IncomingMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean knows(byte[] key) {
        return jdbc.sql("select exists (select from incoming_mail where message_key = :key)")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /// How many came lately into a ticket, or from a sender to the firm.
    int since(@Nullable UUID ticket, String sender, Instant from) {
        return ticket == null
                ? jdbc.sql(
                                "select count(*) from incoming_mail where sender = :sender and arrived_at > :from")
                        .param("sender", sender)
                        .param("from", Timestamp.from(from))
                        .query(Integer.class)
                        .single()
                : jdbc.sql(
                                "select count(*) from incoming_mail where ticket_id = :ticket and arrived_at > :from")
                        .param("ticket", ticket)
                        .param("from", Timestamp.from(from))
                        .query(Integer.class)
                        .single();
    }

    /// @param key unique in the firm: the same mail cannot be kept twice
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(IncomingMail mail, byte[] key) {
        jdbc.sql(
                        """
                        insert into incoming_mail (id, message_key, domain_id, ticket_id, account_id, sender, subject, text,
                                                   whole, state, reason, arrived_at)
                        values (:id, :key, cast(:domain as uuid), cast(:ticket as uuid), cast(:account as uuid), :sender,
                                :subject, :text, :whole, :state, cast(:reason as text), :at)
                        """)
                .param("id", mail.id())
                .param("key", key)
                .param("domain", mail.domain())
                .param("ticket", mail.ticket())
                .param("account", mail.account())
                .param("sender", mail.sender())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("whole", mail.whole())
                .param("state", mail.state().name())
                .param("reason", name(mail.reason()))
                .param("at", Timestamp.from(mail.arrivedAt()))
                .update();
    }

    private static @Nullable String name(@Nullable Reason reason) {
        return reason == null ? null : reason.name();
    }

    /// The newest first, after one of them.
    List<IncomingMail> page(boolean waitingOnly, @Nullable UUID after, int most) {
        return jdbc.sql(
                        ROW
                                + " where (cast(:after as uuid) is null or id < cast(:after as uuid))"
                                + (waitingOnly ? " and state = 'HELD'" : "")
                                + " order by id desc limit :most")
                .param("after", after)
                .param("most", most)
                .query(IncomingMails::mail)
                .list();
    }

    /// What came by mail into a ticket, oldest first.
    List<IncomingMail> of(UUID ticket, int most) {
        return jdbc.sql(ROW + " where ticket_id = :ticket order by id desc limit :most")
                .param("ticket", ticket)
                .param("most", most)
                .query(IncomingMails::mail)
                .list()
                .reversed();
    }

    IncomingMail get(UUID id) {
        return find(id, "").orElseThrow(NotFound::new);
    }

    /// Kept for this transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public IncomingMail lock(UUID id) {
        return find(id, " for update").orElseThrow(NotFound::new);
    }

    private Optional<IncomingMail> find(UUID id, String how) {
        return jdbc.sql(COLUMNS + " where id = :id" + how)
                .param("id", id)
                .query(IncomingMails::mail)
                .optional();
    }

    /// @param mail as it stands now
    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(IncomingMail mail, String who, Instant at) {
        jdbc.sql(
                        """
                        update incoming_mail
                           set state = :state, domain_id = cast(:domain as uuid), ticket_id = cast(:ticket as uuid),
                               decided_at = :at, decided_by = :who
                         where id = :id
                        """)
                .param("state", mail.state().name())
                .param("domain", mail.domain())
                .param("ticket", mail.ticket())
                .param("at", Timestamp.from(at))
                .param("who", who)
                .param("id", mail.id())
                .update();
    }

    private static IncomingMail mail(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        return new IncomingMail(
                row.getObject("id", UUID.class),
                row.getObject("domain_id", UUID.class),
                row.getObject("ticket_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("sender"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("whole"),
                IncomingState.valueOf(row.getString("state")),
                reason == null ? null : Reason.valueOf(reason),
                row.getTimestamp("arrived_at").toInstant());
    }
}
