package io.parvis.people.invitations;

import io.parvis.people.identity.AccountId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about the invitation of each of many clients.
@Repository
@Transactional(readOnly = true)
class Invitations {

    private final JdbcClient jdbc;

    Invitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whom to write to, and in which language.
    record Invited(AccountId owner, String language) {}

    /// A client whose invitation was not sent.
    record Unsent(UUID client, String name, String code, InvitationState state) {}

    /// Puts everybody into the queue. @return how many
    @Transactional(propagation = Propagation.MANDATORY)
    public int queue(UUID mass, Map<String, Object> outcome, Instant now) {
        return jdbc.sql(
                        Outcomes.SQL
                                + """
                                insert into client_invitation (mass_id, domain_id, state, at)
                                select :mass, id, 'QUEUED', :now from outcome where reason is null
                                """)
                .params(outcome)
                .param("mass", mass)
                .param("now", Timestamp.from(now))
                .update();
    }

    List<UUID> waiting(UUID mass, int most) {
        return jdbc.sql(
                        """
                        select domain_id from client_invitation
                         where mass_id = :mass and state = 'QUEUED'
                         order by domain_id
                         limit :most
                        """)
                .param("mass", mass)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /// The owner of a client who waits, unless the owner came meanwhile or the client went.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Invited> find(UUID client) {
        return jdbc.sql(
                        """
                        select d.owner_id, c.language
                          from client c
                          join domain d on d.firm_id = c.firm_id and d.id = c.id
                          join account a on a.firm_id = d.firm_id and a.id = d.owner_id
                         where c.id = :client and c.archived_at is null and a.state = 'INVITED'
                        """)
                .param("client", client)
                .query((row, _) ->
                        new Invited(
                                new AccountId(row.getObject("owner_id", UUID.class)),
                                row.getString("language")))
                .optional();
    }

    /// @return whether it still waited
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean become(UUID mass, UUID client, InvitationState state, Instant now) {
        return jdbc.sql(
                                """
                                update client_invitation
                                   set state = :state, at = :now
                                 where mass_id = :mass and domain_id = :client and state = 'QUEUED'
                                """)
                        .param("state", state.name())
                        .param("now", Timestamp.from(now))
                        .param("mass", mass)
                        .param("client", client)
                        .update()
                > 0;
    }

    /// Whoever still waits is forgotten.
    @Transactional(propagation = Propagation.MANDATORY)
    public void clear(UUID mass) {
        jdbc.sql("delete from client_invitation where mass_id = :mass and state = 'QUEUED'")
                .param("mass", mass)
                .update();
    }

    /// Some of those who did not get theirs, by name.
    List<Unsent> unsent(UUID mass, int most) {
        return jdbc.sql(
                        """
                        select c.id, c.name, c.code, i.state
                          from client_invitation i
                          join client c on c.firm_id = i.firm_id and c.id = i.domain_id
                         where i.mass_id = :mass and i.state in ('DROPPED', 'FAILED')
                         order by c.name collate reader_order, c.id
                         limit :most
                        """)
                .param("mass", mass)
                .param("most", most)
                .query((row, _) ->
                        new Unsent(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("code"),
                                InvitationState.valueOf(row.getString("state"))))
                .list();
    }
}
