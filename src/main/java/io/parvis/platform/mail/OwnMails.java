package io.parvis.platform.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL about mail that goes by a firm's own server. All but the first look at the mails of the current firm.
@Repository
class OwnMails {

    private static final String TO_THE_HOUSE =
            """
            update mail
               set own_server = false, due_at = :now, last_error = nullif(left(:error, 500), '')
             where state = 'QUEUED' and own_server
            """;

    private final JdbcClient jdbc;

    OwnMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The firms with something to carry, whoever has waited longest first.
    List<UUID> firmsDue(Instant now) {
        return jdbc.sql(
                        """
                        select firm_id
                          from mail
                         where state = 'QUEUED' and own_server and due_at <= :now
                         group by firm_id
                         order by min(due_at)
                        """)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .list();
    }

    Optional<Mail> takeDue(Instant now) {
        return jdbc.sql(
                        Mails.TAKE
                                + """
                                 where state = 'QUEUED' and own_server and due_at <= :now
                                 order by due_at
                                 limit 1
                                   for update skip locked
                                """)
                .param("now", Timestamp.from(now))
                .query(Mails::mail)
                .optional();
    }

    /// All that is due, when the server cannot be reached.
    void postpone(Instant now, String error) {
        jdbc.sql(Mails.LATER + " where state = 'QUEUED' and own_server and due_at <= :now")
                .param("error", error)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Gives all that is due to the installation's server.
    void hand(Instant now, String error) {
        jdbc.sql(TO_THE_HOUSE + " and due_at <= :now")
                .param("error", error)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Gives one mail to the installation's server.
    void hand(UUID id, Instant now, String error) {
        jdbc.sql(TO_THE_HOUSE + " and id = :id")
                .param("error", error)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }
}
