package io.parvis.people.identity;

import io.parvis.people.identity.Visit.DomainInSight;
import io.parvis.people.identity.Visit.Guest;
import io.parvis.people.identity.Visit.Narrowed;
import io.parvis.people.identity.Visit.OwnDomain;
import io.parvis.platform.tenancy.Realm;
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
import org.springframework.transaction.annotation.Transactional;

/// All SQL about sessions.
@Repository
class Sessions {

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Who carries the token: one read outside the walls, by a function made for it.
    Optional<Seen> find(UUID firm, Realm door, Token token, Instant idleFrom, Instant begunFrom) {
        return jdbc.sql(
                        """
                        select session_id, account_id, name, language, theme, role, must_change, seen_at,
                               client_id, client_name, owner, delegate, blocked, startup, domains, narrowed_id,
                               narrowed_name, factor_due
                          from door_session(:firm, :token, :door, :idle, :begun)
                        """)
                .param("firm", firm)
                .param("token", token.hash())
                .param("door", door.name())
                .param("idle", Timestamp.from(idleFrom))
                .param("begun", Timestamp.from(begunFrom))
                .query((row, _) -> seen(row))
                .optional();
    }

    private static Seen seen(ResultSet row) throws SQLException {
        var account = new AccountId(row.getObject("account_id", UUID.class));
        var guest =
                new Guest(
                        row.getObject("session_id", UUID.class),
                        account,
                        row.getString("name"),
                        row.getString("language"),
                        row.getString("theme"),
                        row.getString("role"),
                        row.getBoolean("must_change"),
                        row.getBoolean("factor_due"),
                        domain(row),
                        List.of(),
                        narrowed(row),
                        null);
        return new Seen(guest, row.getTimestamp("seen_at").toInstant(), row.getLong("domains") > 1);
    }

    private static @Nullable DomainInSight domain(ResultSet row) throws SQLException {
        var id = row.getObject("client_id", UUID.class);
        return id == null
                ? null
                : new DomainInSight(
                        id,
                        row.getString("client_name"),
                        row.getBoolean("owner"),
                        row.getBoolean("delegate"),
                        row.getBoolean("blocked"),
                        row.getBoolean("startup"));
    }

    private static @Nullable Narrowed narrowed(ResultSet row) throws SQLException {
        var id = row.getObject("narrowed_id", UUID.class);
        return id == null ? null : new Narrowed(id, row.getString("narrowed_name"));
    }

    List<OwnDomain> domains(UUID firm, AccountId account) {
        return jdbc.sql("select id, name from door_domains(:firm, :account)")
                .param("firm", firm)
                .param("account", account.value())
                .query((row, _) ->
                        new OwnDomain(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    @Transactional
    void add(Session session, AccountId account, Token token, boolean factorDue) {
        jdbc.sql(
                        """
                        insert into session (id, token_hash, account_id, device, address, created_at, seen_at, factor_due)
                        values (:id, :token, :account, :device, :address, :at, :at, :factorDue)
                        """)
                .param("id", session.id())
                .param("token", token.hash())
                .param("account", account.value())
                .param("device", session.device())
                .param("address", session.address())
                .param("at", Timestamp.from(session.createdAt()))
                .param("factorDue", factorDue)
                .update();
    }

    void free(AccountId account) {
        jdbc.sql("update session set factor_due = false where account_id = :account")
                .param("account", account.value())
                .update();
    }

    @Transactional
    void touch(UUID id, Instant at) {
        jdbc.sql("update session set seen_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    @Transactional
    void enter(UUID id, UUID client) {
        jdbc.sql(
                        """
                        update session
                           set client_id = :client
                         where id = :id
                           and :client in (select own.id from door_domains(firm_id, account_id) own)
                        """)
                .param("client", client)
                .param("id", id)
                .update();
    }

    /// Narrows an employee's lists to a client in their sight; null widens them again.
    ///
    /// @return whether the client is in sight
    @Transactional
    boolean narrow(UUID id, @Nullable UUID client) {
        return jdbc.sql(
                                """
                                update session
                                   set client_id = cast(:client as uuid)
                                 where id = :id
                                   and (cast(:client as uuid) is null
                                        or exists (select from domain d where d.id = cast(:client as uuid)))
                                """)
                        .param("client", client)
                        .param("id", id)
                        .update()
                > 0;
    }

    @Transactional(readOnly = true)
    List<Session> of(AccountId account, Instant idleFrom, Instant begunFrom) {
        return jdbc.sql(
                        """
                        select id, device, address, created_at, seen_at
                          from session
                         where account_id = :account and seen_at > :idle and created_at > :begun
                         order by seen_at desc
                        """)
                .param("account", account.value())
                .param("idle", Timestamp.from(idleFrom))
                .param("begun", Timestamp.from(begunFrom))
                .query((row, _) ->
                        new Session(
                                row.getObject("id", UUID.class),
                                row.getString("device"),
                                row.getString("address"),
                                row.getTimestamp("created_at").toInstant(),
                                row.getTimestamp("seen_at").toInstant()))
                .list();
    }

    @Transactional
    void end(AccountId account, UUID id) {
        jdbc.sql("delete from session where id = :id and account_id = :account")
                .param("id", id)
                .param("account", account.value())
                .update();
    }

    /// Ends all sessions of an account but one, which may be none.
    @Transactional
    void endOthers(AccountId account, @Nullable UUID kept) {
        jdbc.sql(
                        "delete from session where account_id = :account and id is distinct from cast(:kept as uuid)")
                .param("account", account.value())
                .param("kept", kept)
                .update();
    }

    /// @param several whether the guest has more domains than the one in sight
    record Seen(Guest guest, Instant seenAt, boolean several) {}
}
