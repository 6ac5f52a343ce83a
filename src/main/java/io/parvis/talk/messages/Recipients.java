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
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about who gets a message. What people read of it: [RecipientRows].
@Repository
@Transactional(readOnly = true)
class Recipients {

    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        var parameters = Outcomes.parameters(mailing.content(), firmsLanguage);
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

    /// The next ones in the queue, kept for this transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Recipient> next(UUID mailing, int most) {
        return jdbc.sql(
                        """
                        select r.domain_id, r.language, c.name, c.code, coalesce(nullif(c.contact_name, ''), a.name) as contact,
                               a.id as owner_id, a.email, a.state = 'ACTIVE' as owned
                          from mailing_recipient r
                          join client c on c.firm_id = r.firm_id and c.id = r.domain_id
                          join domain d on d.firm_id = r.firm_id and d.id = r.domain_id
                          join account a on a.firm_id = d.firm_id and a.id = d.owner_id
                         where r.mailing_id = :mailing and r.state = 'QUEUED'
                         order by r.domain_id
                         limit :most
                           for update of r
                        """)
                .param("mailing", mailing)
                .param("most", most)
                .query(Recipients::recipient)
                .list();
    }

    /// @param unsubscribeHash of the secret in the mail
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
