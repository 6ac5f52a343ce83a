package io.parvis.trust.apikeys;

import io.parvis.platform.access.Scope;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about keys.
@Repository
@Transactional(readOnly = true)
class ApiKeys {

    private static final String SELECT =
            """
            select id, name, ending, scopes, shielded, made_by, created_at, expires_at, last_used_at, revoked_at
              from api_key
            """;
    private static final int MOST = 500;

    private final JdbcClient jdbc;

    ApiKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The newest first.
    public List<ApiKey> all() {
        return jdbc.sql(SELECT + " order by created_at desc, id desc limit :most")
                .param("most", MOST)
                .query(ApiKeys::key)
                .list();
    }

    public ApiKey get(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(ApiKeys::key)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Whose key it is: one read outside the walls, by a function made for it.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Holder> find(KeyText key, Instant now) {
        return jdbc.sql(
                        """
                        select firm, id, name, scopes, shielded, last_used_at from door_key(:hash, :now)
                        """)
                .param("hash", key.hash())
                .param("now", Timestamp.from(now))
                .query((row, _) ->
                        new Holder(
                                row.getString("firm"),
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                Set.copyOf(scopes(row)),
                                row.getBoolean("shielded"),
                                instant(row, "last_used_at")))
                .optional();
    }

    /// With the account that it acts as. The second time under one id, the constraint `account_pk` refuses.
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(ApiKey key, byte[] hash, String language) {
        addAccount(key, language);
        jdbc.sql(
                        """
                        insert into api_key (id, name, key_hash, ending, scopes, shielded, made_by, created_at, expires_at)
                        values (:id, :name, :hash, :ending, :scopes, :shielded, :by, :at, cast(:ends as timestamptz))
                        """)
                .param("id", key.id())
                .param("name", key.name())
                .param("hash", hash)
                .param("ending", key.ending())
                .param("scopes", key.scopes().stream().map(Scope::text).toArray(String[]::new))
                .param("shielded", key.shielded())
                .param("by", key.madeBy())
                .param("at", Timestamp.from(key.createdAt()))
                .param("ends", key.expiresAt() == null ? null : Timestamp.from(key.expiresAt()))
                .update();
    }

    private void addAccount(ApiKey key, String language) {
        jdbc.sql(
                        """
                        insert into account (id, realm, role, identifier, email, name, language, state, created_at)
                        values (:id, 'KEY', 'API_KEY', :identifier, :address, :name, :language, 'DEACTIVATED', :at)
                        """)
                .param("id", key.id())
                .param("identifier", key.id().toString())
                .param("address", key.id() + "@keys.invalid")
                .param("name", key.name())
                .param("language", language)
                .param("at", Timestamp.from(key.createdAt()))
                .update();
    }

    /// @return whether it was not revoked before
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean revoke(UUID id, Instant at) {
        return jdbc.sql("update api_key set revoked_at = :at where id = :id and revoked_at is null")
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    @Transactional
    public void touch(UUID id, Instant at) {
        jdbc.sql("update api_key set last_used_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /// Who shows a key.
    ///
    /// @param firm its slug
    record Holder(
            String firm,
            UUID id,
            String name,
            Set<Scope> scopes,
            boolean shielded,
            @Nullable Instant lastUsedAt) {}

    private static ApiKey key(ResultSet row, int number) throws SQLException {
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("ending"),
                scopes(row),
                row.getBoolean("shielded"),
                row.getString("made_by"),
                row.getTimestamp("created_at").toInstant(),
                instant(row, "expires_at"),
                instant(row, "last_used_at"),
                instant(row, "revoked_at"));
    }

    // A scope that this program does not know any more opens nothing.
    private static List<Scope> scopes(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("scopes").getArray())
                .flatMap(text -> Scope.find(text).stream())
                .collect(Collectors.toList());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
