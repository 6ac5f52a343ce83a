package io.parvis.people.entering;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.tenancy.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about stays.
@Repository
@Transactional(readOnly = true)
public class Stays {

    private final JdbcClient jdbc;

    Stays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Who was in a client's portal with whose rights, the latest first.
    public List<Stay> of(UUID client, int most) {
        return jdbc.sql(
                        """
                        select y.id, y.account_id, a.name, y.by_name, y.reason, y.begun_at, y.ends_at, y.left_at
                          from stay y
                          join account a on a.firm_id = y.firm_id and a.id = y.account_id
                         where y.client_id = :client
                         order by y.id desc
                         limit :most
                        """)
                .param("client", client)
                .param("most", most)
                .query((row, _) -> stay(row))
                .list();
    }

    /// Whether the domain of a client is in sight: the wall itself answers.
    boolean isInSight(UUID client) {
        return jdbc.sql("select exists (select from domain where id = :client)")
                .param("client", client)
                .query(Boolean.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(NewStay stay) {
        jdbc.sql(
                        """
                        insert into stay (id, token_hash, account_id, client_id, by_firm_id, by_realm, by_account_id,
                                          by_session_id, by_name, reason, begun_at, ends_at, preview)
                        values (:id, :key, :account, cast(:client as uuid), :firm, :realm, :person,
                                :session, :name, :reason, :begun, :ends, :preview)
                        """)
                .param("id", stay.id())
                .param("key", stay.wish().key().hash())
                .param("account", stay.wish().account().value())
                .param("client", stay.client())
                .params(by(stay.by()))
                .param("session", stay.session())
                .param("reason", stay.wish().reason())
                .param("preview", stay.wish().preview())
                .param("begun", Timestamp.from(stay.begunAt()))
                .param("ends", Timestamp.from(stay.endsAt()))
                .update();
    }

    private static Map<String, Object> by(Actor actor) {
        return Map.of(
                "firm", actor.inFirm(),
                "realm", actor.realm().name(),
                "person", actor.self(),
                "name", actor.name());
    }

    /// Ends a stay that has not ended yet.
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Left> end(UUID stay, Instant now) {
        return jdbc.sql(
                        """
                        update stay set left_at = :now
                         where id = :stay and left_at is null and ends_at > :now
                        returning client_id, account_id, preview
                        """)
                .param("stay", stay)
                .param("now", Timestamp.from(now))
                .query((row, _) -> left(row))
                .optional();
    }

    /// Ends what somebody entered from one session of theirs.
    @Transactional(propagation = Propagation.MANDATORY)
    List<Left> endAll(UUID session, Instant now) {
        return jdbc.sql(
                        """
                        update stay set left_at = :now
                         where by_session_id = :session and left_at is null and ends_at > :now
                        returning client_id, account_id, preview
                        """)
                .param("session", session)
                .param("now", Timestamp.from(now))
                .query((row, _) -> left(row))
                .list();
    }

    /// @param client none where a back office was left
    record Left(@Nullable UUID client, AccountId account, boolean preview) {}

    private static Left left(ResultSet row) throws SQLException {
        return new Left(
                row.getObject("client_id", UUID.class), account(row), row.getBoolean("preview"));
    }

    private static Stay stay(ResultSet row) throws SQLException {
        var left = row.getTimestamp("left_at");
        return new Stay(
                row.getObject("id", UUID.class),
                account(row),
                row.getString("name"),
                row.getString("by_name"),
                row.getString("reason"),
                row.getTimestamp("begun_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                left == null ? null : left.toInstant());
    }

    private static AccountId account(ResultSet row) throws SQLException {
        return new AccountId(row.getObject("account_id", UUID.class));
    }
}
