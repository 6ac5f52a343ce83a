package io.parvis.talk.messages;

import io.parvis.people.domains.DomainId;
import io.parvis.people.identity.AccountId;
import io.parvis.talk.answers.Filling;
import io.parvis.talk.tickets.TicketId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about who gets a message. What people read of it: [RecipientRows].
@Repository
@Transactional(readOnly = true)
class Recipients {

    static final int MOST_ATTEMPTS = 3;

    private final JdbcClient jdbc;
    private final Reached reached;

    Recipients(JdbcClient jdbc, Reached reached) {
        this.jdbc = jdbc;
        this.reached = reached;
    }

    /// Takes these clients out of every message, sent or not.
    @Transactional(propagation = Propagation.MANDATORY)
    public void clear(Collection<UUID> clients) {
        jdbc.sql("delete from mailing_recipient where domain_id = any(:clients)")
                .param("clients", clients.toArray(UUID[]::new))
                .update();
    }

    /// Puts everybody into the queue, and writes down who is left out.
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Mailing mailing, String firmsLanguage) {
        var clients = reached.ids(mailing.content().audience());
        var parameters = Outcomes.parameters(mailing.content(), firmsLanguage, clients);
        parameters.put("mailing", mailing.id());
        jdbc.sql(
                        Outcomes.SQL
                                + """
                                insert into mailing_recipient (mailing_id, domain_id, language, state, reason)
                                select :mailing, id, language, case when reason is null then 'QUEUED' else 'SKIPPED' end,
                                       reason
                                  from outcome
                                """)
                .params(parameters)
                .update();
    }

    /// How many stand in the queue, and how many were left out.
    @Transactional(propagation = Propagation.MANDATORY)
    public Queued queued(UUID mailing) {
        return jdbc.sql(
                        """
                        select count(*) filter (where state = 'QUEUED') as to_send,
                               count(*) filter (where state = 'SKIPPED') as skipped
                          from mailing_recipient
                         where mailing_id = :mailing
                        """)
                .param("mailing", mailing)
                .query((row, _) -> new Queued(row.getInt("to_send"), row.getInt("skipped")))
                .single();
    }

    /// The next ones in the queue.
    List<DomainId> waiting(UUID mailing, int most, Instant now) {
        return jdbc.sql(
                        """
                        select domain_id from mailing_recipient
                         where mailing_id = :mailing and state = 'QUEUED' and (next_try_at is null or next_try_at <= :now)
                         order by domain_id
                         limit :most
                        """)
                .param("mailing", mailing)
                .param("most", most)
                .param("now", Timestamp.from(now))
                .query((row, _) -> new DomainId(row.getObject("domain_id", UUID.class)))
                .list();
    }

    /// One who still waits, kept for this transaction. Other nodes pass over them.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Recipient> take(UUID mailing, DomainId domain) {
        return jdbc.sql(
                        """
                        select r.domain_id, r.language, c.name, c.code, coalesce(nullif(c.contact_name, ''), a.name) as contact,
                               a.id as owner_id, a.email, a.state = 'ACTIVE' as owned
                          from mailing_recipient r
                          join client c on c.firm_id = r.firm_id and c.id = r.domain_id
                          join domain d on d.firm_id = r.firm_id and d.id = r.domain_id
                          join account a on a.firm_id = d.firm_id and a.id = d.owner_id
                         where r.mailing_id = :mailing and r.domain_id = :domain and r.state = 'QUEUED'
                           for update of r skip locked
                        """)
                .param("mailing", mailing)
                .param("domain", domain.value())
                .query(Recipients::recipient)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void sent(UUID mailing, Recipient recipient, Sent sent) {
        jdbc.sql(
                        """
                        update mailing_recipient
                           set state = 'SENT', ticket_id = :ticket, sent_at = :at, unsubscribe_hash = :hash
                         where mailing_id = :mailing and domain_id = :domain
                        """)
                .param("ticket", sent.ticket().value())
                .param("at", Timestamp.from(sent.at()))
                .param("hash", sent.unsubscribeHash())
                .param("mailing", mailing)
                .param("domain", recipient.domain().value())
                .update();
    }

    /// The owner went away after the queue was made.
    @Transactional(propagation = Propagation.MANDATORY)
    public void skip(UUID mailing, Recipient recipient, SkipReason reason) {
        jdbc.sql(
                        """
                        update mailing_recipient
                           set state = 'SKIPPED', reason = :reason
                         where mailing_id = :mailing and domain_id = :domain
                        """)
                .param("reason", reason.name())
                .param("mailing", mailing)
                .param("domain", recipient.domain().value())
                .update();
    }

    /// Counts an attempt that failed. @return whether it was the last one
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean failed(UUID mailing, DomainId domain, Instant nextTryAt) {
        return jdbc.sql(
                        """
                        update mailing_recipient
                           set attempts = attempts + 1, next_try_at = :next,
                               state = case when attempts + 1 >= :most then 'FAILED' else 'QUEUED' end,
                               reason = case when attempts + 1 >= :most then 'TROUBLE' end
                         where mailing_id = :mailing and domain_id = :domain and state = 'QUEUED'
                        returning state = 'FAILED'
                        """)
                .param("next", Timestamp.from(nextTryAt))
                .param("most", MOST_ATTEMPTS)
                .param("mailing", mailing)
                .param("domain", domain.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static Recipient recipient(ResultSet row, int number) throws SQLException {
        return new Recipient(
                new DomainId(row.getObject("domain_id", UUID.class)),
                row.getString("language"),
                row.getString("name"),
                row.getString("code"),
                row.getString("contact"),
                new AccountId(row.getObject("owner_id", UUID.class)),
                row.getString("email"),
                row.getBoolean("owned"));
    }

    record Queued(int toSend, int skipped) {}

    /// Somebody who is to get a message.
    ///
    /// @param owned whether the owner, who is written to, can sign in
    record Recipient(
            DomainId domain,
            String language,
            String client,
            String code,
            String contact,
            AccountId owner,
            String email,
            boolean owned) {

        Filling filling(String firm, String employee) {
            return new Filling(client, contact, code, firm, employee);
        }
    }

    /// How a message went out. @param unsubscribeHash of the secret in the mail
    record Sent(TicketId ticket, Instant at, byte[] unsubscribeHash) {}
}
