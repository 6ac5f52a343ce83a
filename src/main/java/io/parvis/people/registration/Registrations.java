package io.parvis.people.registration;

import io.parvis.people.registration.Registration.Agreed;
import io.parvis.people.registration.Registration.State;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// All SQL about registrations that have not become clients.
@Repository
@Transactional(readOnly = true)
class Registrations {

    private static final int MOST_TRIES = 10;
    private static final int MOST_SHOWN = 200;

    private static final String SELECT =
            """
            select id, desk_id, state, email, login, password_hash, applicant, terms_id, terms_language, address,
                   asked_at, token_hash, expires_at
              from registration
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Registrations(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The one with this address for mail; another that comes at the same moment waits.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Registration> findAlone(String email) {
        jdbc.sql(
                        """
                        select pg_advisory_xact_lock(hashtextextended(current_firm() || lower(:email), 0)) is null
                        """)
                .param("email", email)
                .query(Boolean.class)
                .single();
        return jdbc.sql(SELECT + "where email_key = lower(:email)")
                .param("email", email)
                .query(this::registration)
                .optional();
    }

    /// The one whose link this is, while it works: not too old, and without too many wrong passwords.
    public Optional<Registration> findByLink(byte[] token, Instant now) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where token_hash = :token and state = 'UNCONFIRMED' and expires_at > :now
                                   and tries < :most
                                """)
                .param("token", token)
                .param("now", Timestamp.from(now))
                .param("most", MOST_TRIES)
                .query(this::registration)
                .optional();
    }

    /// One that the office may see.
    public Registration get(UUID id) {
        return jdbc.sql(SELECT + "where id = :id and state <> 'KNOWN'")
                .param("id", id)
                .query(this::registration)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// One in this state, which nobody else decides about until the transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public Registration lock(UUID id, State state) {
        return jdbc.sql(SELECT + "where id = :id and state = :state for update")
                .param("id", id)
                .param("state", state.name())
                .query(this::registration)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Those the office may see: first those that wait for it, then the newest.
    public List<Registration> all() {
        return jdbc.sql(
                        SELECT
                                + """
                                 where state <> 'KNOWN'
                                 order by state desc, asked_at desc, id desc
                                 limit :most
                                """)
                .param("most", MOST_SHOWN)
                .query(this::registration)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Registration registration) {
        var statement =
                """
                insert into registration (id, desk_id, state, email, login, password_hash, applicant, terms_id,
                                          terms_language, address, token_hash, asked_at, expires_at)
                values (:id, :desk, :state, :email, :login, :hash, cast(:applicant as jsonb), :terms, :language,
                        :address, :token, :at, :expires)
                """;
        agreed(jdbc.sql(statement), registration.agreed())
                .param("id", registration.id())
                .param("desk", registration.desk())
                .param("state", registration.state().name())
                .param("email", registration.email())
                .param("login", registration.login())
                .param("hash", registration.hash())
                .param("applicant", json.writeValueAsString(registration.applicant()))
                .param("token", registration.token())
                .param("expires", Timestamp.from(registration.expiresAt()))
                .update();
    }

    private static StatementSpec agreed(StatementSpec statement, Agreed agreed) {
        return statement
                .param("terms", agreed.terms())
                .param("language", agreed.language())
                .param("address", agreed.address())
                .param("at", Timestamp.from(agreed.at()));
    }

    /// Counts a try to confirm, before the password is looked at.
    @Transactional
    public void count(UUID id) {
        jdbc.sql("update registration set tries = tries + 1 where id = :id")
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void await(UUID id) {
        jdbc.sql("update registration set state = 'WAITING' where id = :id")
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(UUID id) {
        jdbc.sql("delete from registration where id = :id").param("id", id).update();
    }

    /// Forgets what was not confirmed in time.
    @Transactional
    public void purge(Instant now) {
        jdbc.sql("delete from registration where state <> 'WAITING' and expires_at <= :now")
                .param("now", Timestamp.from(now))
                .update();
    }

    private Registration registration(ResultSet row, int number) throws SQLException {
        return new Registration(
                row.getObject("id", UUID.class),
                row.getObject("desk_id", UUID.class),
                State.valueOf(row.getString("state")),
                row.getString("email"),
                row.getString("login"),
                row.getString("password_hash"),
                json.readValue(row.getString("applicant"), Applicant.class),
                new Agreed(
                        row.getObject("terms_id", UUID.class),
                        row.getString("terms_language"),
                        row.getString("address"),
                        row.getTimestamp("asked_at").toInstant()),
                row.getBytes("token_hash"),
                row.getTimestamp("expires_at").toInstant());
    }
}
