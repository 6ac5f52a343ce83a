package io.parvis.planning.codes;

import io.parvis.people.identity.Token;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Where a worker stands, by the code that they scanned.
@Repository
@Transactional(readOnly = true)
public class ScannedCodes {

    private final JdbcClient jdbc;

    ScannedCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Nothing alike for a code that never was, was replaced, is of another firm, or of a client who left.
    public Optional<Place> find(String scanned) {
        return jdbc.sql("select id, code, name from clock_place(:hash)")
                .param("hash", new Token(scanned).hash())
                .query(Place.class)
                .optional();
    }
}
