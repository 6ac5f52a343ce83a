package io.parvis.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL about mail on its way. What people look at is read by [Outbox].
@Repository
class Mails {

    // Ten seconds, three times as long each time, at most six hours; twenty attempts take some
    // three days.
    static final String LATER =
            """
            update mail
               set attempts = attempts + 1,
                   last_error = left(:error, 500),
                   state = case when attempts + 1 >= 20 then 'FAILED' else state end,
                   due_at = cast(:now as timestamptz)
                            + least(make_interval(secs => 10 * power(3, attempts)), interval '6 hours')
            """;

    // What a closed firm writes waits until it is open again.
    private static final String ADD =
            """
            insert into mail (id, sender, recipient, language, subject, body, state, due_at, created_at,
                              sent_at, reply_to, thread_id, from_address, own_server)
            values (:id, :sender, :recipient, :language, :subject, :body,
                    case when :state = 'QUEUED' and exists (
                             select from firm f where f.id = current_firm() and f.state <> 'ACTIVE')
                         then 'HELD' else :state end, :at, :at,
                    case when :state = 'SENT' then cast(:at as timestamptz) end,
                    cast(:replyTo as text), cast(:thread as uuid), :from, :own)
            """;

    static final String TAKE =
            """
            select id, sender, recipient, language, subject, body, created_at, reply_to, thread_id, from_address,
                   own_server
              from mail
            """;

    private final JdbcClient jdbc;

    Mails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void queue(Mail mail) {
        add(mail, MailState.QUEUED);
    }

    /// Adds what nobody carries anywhere.
    void show(Mail mail) {
        add(mail, MailState.SENT);
    }

    private void add(Mail mail, MailState state) {
        var replying = mail.replying();
        jdbc.sql(ADD)
                .param("state", state.name())
                .param("id", mail.id())
                .param("sender", mail.sender())
                .param("recipient", mail.recipient())
                .param("language", mail.language())
                .param("subject", mail.subject())
                .param("body", mail.body())
                .param("at", Timestamp.from(mail.createdAt()))
                .param("from", mail.from())
                .param("own", mail.own())
                .param("replyTo", replying == null ? null : replying.address())
                .param("thread", replying == null ? null : replying.thread())
                .update();
    }

    /// What the firm would send stays here.
    void hold() {
        jdbc.sql("update mail set state = 'HELD' where state = 'QUEUED'").update();
    }

    void release(Instant now) {
        jdbc.sql("update mail set state = 'QUEUED', due_at = :now where state = 'HELD'")
                .param("now", Timestamp.from(now))
                .update();
    }

    boolean anyDue(Instant now) {
        return jdbc.sql(
                        """
                        select exists (
                            select from mail where state = 'QUEUED' and due_at <= :now and not own_server)
                        """)
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    /// The mail that waits longest. Other nodes pass over it until this transaction ends.
    Optional<Mail> takeDue(Instant now) {
        return jdbc.sql(
                        TAKE
                                + """
                                 where state = 'QUEUED' and due_at <= :now and not own_server
                                 order by due_at
                                 limit 1
                                   for update skip locked
                                """)
                .param("now", Timestamp.from(now))
                .query(Mails::mail)
                .optional();
    }

    /// What it says is the reader's alone from then on: ways in, passwords for one time.
    void sent(UUID id, Instant at) {
        jdbc.sql(
                        """
                        update mail
                           set state = 'SENT', sent_at = :at, attempts = attempts + 1, last_error = null, body = ''
                         where id = :id
                        """)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /// Later and later, and in the end no more.
    void failed(UUID id, Instant now, String error) {
        jdbc.sql(LATER + " where id = :id")
                .param("error", error)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    /// All that is due, when the server cannot be reached.
    void postpone(Instant now, String error) {
        jdbc.sql(LATER + " where state = 'QUEUED' and due_at <= :now and not own_server")
                .param("error", error)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// No attempt will ever succeed.
    void giveUp(UUID id, String error) {
        jdbc.sql(
                        """
                        update mail
                           set state = 'FAILED', attempts = attempts + 1, last_error = left(:error, 500)
                         where id = :id
                        """)
                .param("error", error)
                .param("id", id)
                .update();
    }

    void forget(Collection<String> addresses) {
        jdbc.sql("delete from mail where recipient_key = any(:addresses)")
                .param("addresses", addresses.toArray(String[]::new))
                .update();
    }

    void writeNoMoreFrom(String address) {
        jdbc.sql(
                        """
                        update mail set from_address = ''
                         where from_address = :address and state in ('QUEUED', 'HELD')
                        """)
                .param("address", address)
                .update();
    }

    static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getString("sender"),
                row.getString("recipient"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body"),
                row.getTimestamp("created_at").toInstant(),
                replying(row),
                row.getString("from_address"),
                row.getBoolean("own_server"));
    }

    private static @Nullable Replying replying(ResultSet row) throws SQLException {
        var address = row.getString("reply_to");
        return address == null
                ? null
                : new Replying(address, row.getObject("thread_id", UUID.class));
    }
}
