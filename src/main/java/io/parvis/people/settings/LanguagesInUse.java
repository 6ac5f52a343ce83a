package io.parvis.people.settings;

import io.parvis.platform.tenancy.Walls;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How many clients have a language. All are counted, shielded ones too: it is a number only.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LanguagesInUse {

    private final JdbcClient jdbc;
    private final Walls walls;

    LanguagesInUse(JdbcClient jdbc, Walls walls) {
        this.jdbc = jdbc;
        this.walls = walls;
    }

    int clients(String language) {
        return walls.over(() ->
                jdbc.sql("select count(*) from client where language = :language")
                        .param("language", language)
                        .query(Integer.class)
                        .single());
    }
}
