package io.parvis.talk.messages;

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

/// All SQL about how far messages are.
@Repository
class Progress {

    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public boolean anyDue(Instant now) {
        return jdbc.sql(
                        """
                        select exists (select from mailing where state = 'SENDING')
                            or exists (select from mailing where state = 'SCHEDULED' and send_at <= :now)
                        """)
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    /// Those whose hour has come.
    @Transactional(readOnly = true)
    public List<UUID> toStart(Instant now) {
        return jdbc.sql(
                        """
                        select id from mailing where state = 'SCHEDULED' and send_at <= :now order by send_at, id
                        """)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .list();
    }

    /// The one of those being sent whose turn it is; it is then at the end of the line.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> takeTurn(Instant now) {
        return jdbc.sql(
                        """
                        update mailing
                           set next_batch_at = :now
                         where id = (select id from mailing where state = 'SENDING' order by next_batch_at, id limit 1)
                        returning id
                        """)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    /// @param sendAt when it is sent; null once that is no longer to happen by itself
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(UUID id, MailingState state, @Nullable Instant sendAt) {
        jdbc.sql(
                        """
                        update mailing
                           set state = :state, version = version + 1,
                               send_at = case when :state = 'DRAFT' then null
                                              else coalesce(cast(:at as timestamptz), send_at) end
                         where id = :id
                        """)
                .param("state", state.name())
                .param("at", sendAt == null ? null : Timestamp.from(sendAt))
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void start(UUID id, Recipients.Queued queued, Instant now) {
        jdbc.sql(
                        """
                        update mailing
                           set state = 'SENDING', to_send = :toSend, skipped = :skipped, next_batch_at = :now,
                               version = version + 1
                         where id = :id
                        """)
                .param("toSend", queued.toSend())
                .param("skipped", queued.skipped())
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    /// Counts one recipient more in a state.
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(UUID id, RecipientState state) {
        jdbc.sql(
                        """
                        update mailing
                           set sent = sent + case :state when 'SENT' then 1 else 0 end,
                               failed = failed + case :state when 'FAILED' then 1 else 0 end,
                               skipped = skipped + case :state when 'SKIPPED' then 1 else 0 end,
                               to_send = to_send - case :state when 'SKIPPED' then 1 else 0 end
                         where id = :id
                        """)
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    /// Ends it once nobody waits any more.
    @Transactional(propagation = Propagation.MANDATORY)
    public void endIfDone(UUID id) {
        jdbc.sql(
                        """
                        update mailing
                           set state = 'SENT', version = version + 1
                         where id = :id and state = 'SENDING'
                           and not exists (select from mailing_recipient r
                                            where r.firm_id = mailing.firm_id and r.mailing_id = mailing.id
                                              and r.state = 'QUEUED')
                        """)
                .param("id", id)
                .update();
    }
}
