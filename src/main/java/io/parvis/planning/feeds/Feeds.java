package io.parvis.planning.feeds;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Token;
import io.parvis.platform.access.Rights;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about feeds.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Feeds {

    private final JdbcClient jdbc;

    Feeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Who reads with a key.
    ///
    /// @param client whose visits a user of clients follows; null for a worker
    /// @param whole whether a user of clients sees all that concerns them
    record Reader(
            UUID account,
            String name,
            String language,
            @Nullable UUID client,
            boolean whole,
            @Nullable Instant readAt) {}

    /// Whoever has this key, and may still come in at that door.
    @Transactional(readOnly = true)
    public Optional<Reader> find(Firm firm, Token key, Realm realm) {
        return jdbc.sql(
                        "select account_id, name, language, client_id, whole, read_at from door_feed(:firm, :hash, :door)")
                .param("firm", firm.id())
                .param("hash", key.hash())
                .param("door", realm.name())
                .query(Feeds::reader)
                .optional();
    }

    /// How far a plain user of a client may go.
    @Transactional(readOnly = true)
    public Rights rights(Firm firm, UUID client, UUID account) {
        return jdbc.sql("select door_rights(:firm, :client, :account)")
                .param("firm", firm.id())
                .param("client", client)
                .param("account", account)
                .query((row, _) -> Rights.read((String[]) row.getArray(1).getArray()))
                .single();
    }

    /// The feed of whoever is signed in, where they stand.
    @Transactional(readOnly = true)
    public Optional<Feed> own() {
        return jdbc.sql(
                        """
                        select made_at, read_at
                          from calendar_feed
                         where account_id = :self and domain_id is not distinct from :client
                        """)
                .param("self", Current.actor().self())
                .param("client", Current.actor().client())
                .query((row, _) ->
                        new Feed(
                                row.getTimestamp("made_at").toInstant(),
                                moment(row.getTimestamp("read_at"))))
                .optional();
    }

    /// From now on the visits are read with this key, and with no other.
    public void put(Token key, Instant now) {
        jdbc.sql(
                        """
                        insert into calendar_feed (account_id, domain_id, key_hash, made_at)
                        values (:self, :client, :hash, :now)
                            on conflict on constraint calendar_feed_once
                            do update set key_hash = excluded.key_hash, made_at = excluded.made_at, read_at = null
                        """)
                .param("self", Current.actor().self())
                .param("client", Current.actor().client())
                .param("hash", key.hash())
                .param("now", Timestamp.from(now))
                .update();
    }

    public boolean remove() {
        return jdbc.sql(
                                """
                                delete from calendar_feed
                                 where account_id = :self and domain_id is not distinct from :client
                                """)
                        .param("self", Current.actor().self())
                        .param("client", Current.actor().client())
                        .update()
                == 1;
    }

    @Transactional
    public void touch(Token key, Instant now) {
        jdbc.sql("update calendar_feed set read_at = :now where key_hash = :hash")
                .param("now", Timestamp.from(now))
                .param("hash", key.hash())
                .update();
    }

    private static Reader reader(ResultSet row, int number) throws SQLException {
        return new Reader(
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getString("language"),
                row.getObject("client_id", UUID.class),
                row.getBoolean("whole"),
                moment(row.getTimestamp("read_at")));
    }

    private static @Nullable Instant moment(@Nullable Timestamp kept) {
        return kept == null ? null : kept.toInstant();
    }
}
