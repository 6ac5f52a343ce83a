package io.parvis.people.domains;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL that reads a domain to act on it, and writes it. What people read of it: [DomainSheets] and [DomainRows].
@Repository
@Transactional(readOnly = true)
class Domains {

    private static final String DOMAIN =
            """
            select id, status, access, blocked, owner_id, responsible_id, backup_id, controller_id,
                   account_manager_id, activated_at, version
              from domain
            """;

    private final JdbcClient jdbc;

    Domains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Domain> find(DomainId id) {
        return jdbc.sql(DOMAIN + " where id = :id")
                .param("id", id.value())
                .query(Domains::domain)
                .optional();
    }

    /// The domain, kept for this transaction: who else wants to change it waits.
    @Transactional(propagation = Propagation.MANDATORY)
    public Domain lock(DomainId id) {
        return jdbc.sql(DOMAIN + " where id = :id for update")
                .param("id", id.value())
                .query(Domains::domain)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Several at once, in the order of their ids, so that two who change many never wait for each other in a circle.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Domain> lockAll(List<DomainId> ids) {
        return jdbc.sql(DOMAIN + " where id = any(:ids) order by id for update")
                .param("ids", ids.stream().map(DomainId::value).toArray(UUID[]::new))
                .query(Domains::domain)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Domain domain, Instant at) {
        written(
                        jdbc.sql(
                                """
                                insert into domain (id, status, access, blocked, owner_id, responsible_id, backup_id,
                                                    controller_id, account_manager_id, last_activity_at, created_at)
                                values (:id, :status, :access, :blocked, :owner, cast(:responsible as uuid),
                                        cast(:backup as uuid), cast(:controller as uuid),
                                        cast(:account_manager as uuid), :at, :at)
                                """),
                        domain)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Writes a locked domain back.
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Domain domain, Instant at) {
        written(
                        jdbc.sql(
                                """
                                update domain
                                   set status = :status, access = :access, blocked = :blocked, owner_id = :owner,
                                       responsible_id = cast(:responsible as uuid),
                                       backup_id = cast(:backup as uuid),
                                       controller_id = cast(:controller as uuid),
                                       account_manager_id = cast(:account_manager as uuid),
                                       activated_at = cast(:activated as timestamptz),
                                       last_activity_at = :at, version = version + 1
                                 where id = :id
                                """),
                        domain)
                .param(
                        "activated",
                        domain.activatedAt() == null ? null : Timestamp.from(domain.activatedAt()))
                .param("at", Timestamp.from(at))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void noteActivity(DomainId id, Instant at) {
        jdbc.sql("update domain set last_activity_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    private static JdbcClient.StatementSpec written(
            JdbcClient.StatementSpec statement, Domain domain) {
        var spec =
                statement
                        .param("id", domain.id().value())
                        .param("status", domain.status().name())
                        .param("access", domain.access().name())
                        .param("blocked", domain.blocked())
                        .param("owner", domain.owner().value());
        for (var function : DomainFunction.values()) {
            spec =
                    spec.param(
                            function.field(),
                            value(domain.functions().holder(function).orElse(null)));
        }
        return spec;
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    static Domain domain(ResultSet row, int number) throws SQLException {
        var activated = row.getTimestamp("activated_at");
        return new Domain(
                new DomainId(row.getObject("id", UUID.class)),
                DomainStatus.valueOf(row.getString("status")),
                BackOfficeAccess.valueOf(row.getString("access")),
                row.getBoolean("blocked"),
                new AccountId(row.getObject("owner_id", UUID.class)),
                functions(row),
                activated == null ? null : activated.toInstant(),
                row.getInt("version"));
    }

    static Functions functions(ResultSet row) throws SQLException {
        var holders = new EnumMap<DomainFunction, AccountId>(DomainFunction.class);
        for (var function : DomainFunction.values()) {
            var holder = row.getObject(function.field() + "_id", UUID.class);
            if (holder != null) {
                holders.put(function, new AccountId(holder));
            }
        }
        return new Functions(holders);
    }
}
