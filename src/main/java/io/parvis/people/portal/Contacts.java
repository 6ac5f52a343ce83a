package io.parvis.people.portal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Whom a client turns to.
@Repository
@Transactional(readOnly = true)
class Contacts {

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The name of the employee responsible for the current domain; a function made for it sees over the wall.
    Optional<String> responsible() {
        return jdbc.sql("select name from contact_of_client() as name where name is not null")
                .query(String.class)
                .optional();
    }
}
