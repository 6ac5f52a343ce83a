package io.parvis.people.invitations;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about invitations of many clients as a whole.
@Repository
@Transactional(readOnly = true)
class MassInvitations {

    private static final String MASS =
            """
            select id, author_id, state, sender, to_send, sent, dropped, failed, created_at from mass_invitation
            """;

    private final JdbcClient jdbc;

    MassInvitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The latest first.
    List<MassInvitation> latest() {
        return jdbc.sql(MASS + " order by id desc limit 10").query(MassInvitations::read).list();
    }

    MassInvitation get(UUID id) {
        return one(" where id = :id", id);
    }

    /// Kept for this transaction: who else wants to change it waits.
    @Transactional(propagation = Propagation.MANDATORY)
    public MassInvitation lock(UUID id) {
        return one(" where id = :id for update", id);
    }

    private MassInvitation one(String which, UUID id) {
        return jdbc.sql(MASS + which)
                .param("id", id)
                .query(MassInvitations::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID id, UUID author, String sender, Instant now) {
        jdbc.sql(
                        """
                        insert into mass_invitation (id, author_id, state, sender, to_send, next_batch_at, created_at)
                        values (:id, :author, 'SENDING', :sender, 0, :now, :now)
                        """)
                .param("id", id)
                .param("author", author)
                .param("sender", sender)
                .param("now", Timestamp.from(now))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void queued(UUID id, int clients) {
        jdbc.sql("update mass_invitation set to_send = :clients where id = :id")
                .param("clients", clients)
                .param("id", id)
                .update();
    }

    /// Takes the oldest on which the firm may go on, and keeps the firm's pace: no other batch until then, of whichever.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> takeTurn(Instant now, Instant next) {
        return jdbc.sql(
                        """
                        update mass_invitation
                           set next_batch_at = :next
                         where next_batch_at <= :now
                           and id = (select id from mass_invitation where state = 'SENDING' order by id limit 1)
                           and not exists (select from mass_invitation where next_batch_at > :now)
                        returning id
                        """)
                .param("now", Timestamp.from(now))
                .param("next", Timestamp.from(next))
                .query(UUID.class)
                .optional();
    }

    /// Counts one client more in a state.
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(UUID id, InvitationState state) {
        jdbc.sql(
                        """
                        update mass_invitation
                           set sent = sent + case :state when 'SENT' then 1 else 0 end,
                               dropped = dropped + case :state when 'DROPPED' then 1 else 0 end,
                               failed = failed + case :state when 'FAILED' then 1 else 0 end
                         where id = :id
                        """)
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void end(UUID id, MassState state, Instant now) {
        jdbc.sql("update mass_invitation set state = :state, ended_at = :now where id = :id")
                .param("state", state.name())
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    private static MassInvitation read(ResultSet row, int number) throws SQLException {
        return new MassInvitation(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("author_id", UUID.class)),
                MassState.valueOf(row.getString("state")),
                row.getString("sender"),
                row.getInt("to_send"),
                row.getInt("sent"),
                row.getInt("dropped"),
                row.getInt("failed"),
                row.getTimestamp("created_at").toInstant());
    }
}
