package io.parvis.people.identity;

import io.parvis.platform.tenancy.Realm;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about failed sign-ins, kept by what was typed: an account that does not exist is slowed down like any other.
@Repository
class Guesses {

    private final JdbcClient jdbc;

    Guesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<Guess> find(Realm realm, String identifier) {
        return jdbc.sql(
                        """
                        select failures, next_try_at, hour_from, hour_guesses
                          from guess
                         where realm = :realm and identifier = :identifier
                        """)
                .param("realm", realm.name())
                .param("identifier", key(identifier))
                .query((row, _) ->
                        new Guess(
                                row.getInt("failures"),
                                row.getTimestamp("next_try_at").toInstant(),
                                row.getTimestamp("hour_from").toInstant(),
                                row.getInt("hour_guesses")))
                .optional();
    }

    @Transactional
    void put(Realm realm, String identifier, Guess guess) {
        jdbc.sql(
                        """
                        insert into guess (realm, identifier, failures, next_try_at, hour_from, hour_guesses)
                        values (:realm, :identifier, :failures, :next, :from, :guesses)
                        on conflict (firm_id, realm, identifier) do update
                           set failures = excluded.failures, next_try_at = excluded.next_try_at,
                               hour_from = excluded.hour_from, hour_guesses = excluded.hour_guesses
                        """)
                .param("realm", realm.name())
                .param("identifier", key(identifier))
                .param("failures", guess.failures())
                .param("next", Timestamp.from(guess.nextTryAt()))
                .param("from", Timestamp.from(guess.hourFrom()))
                .param("guesses", guess.hourGuesses())
                .update();
    }

    @Transactional
    void forgive(Realm realm, String identifier) {
        jdbc.sql("delete from guess where realm = :realm and identifier = :identifier")
                .param("realm", realm.name())
                .param("identifier", key(identifier))
                .update();
    }

    /// Forgets what is a day old: a delay never lasts that long.
    @Transactional
    void forget(Instant now) {
        jdbc.sql("delete from guess where next_try_at < :old and hour_from < :old")
                .param("old", Timestamp.from(now.minus(Duration.ofDays(1))))
                .update();
    }

    private static String key(String identifier) {
        return identifier.toLowerCase(Locale.ROOT);
    }
}
