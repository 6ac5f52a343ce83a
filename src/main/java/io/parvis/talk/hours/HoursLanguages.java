package io.parvis.talk.hours;

import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about the languages in which hours are kept.
@Repository
@Transactional(readOnly = true)
class HoursLanguages {

    private final JdbcClient jdbc;

    HoursLanguages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The main one first.
    List<HoursLanguage> all() {
        return jdbc.sql(
                        """
                        select language, main, revision
                          from hours_language
                         order by main desc, language
                        """)
                .query(HoursLanguages::language)
                .list();
    }

    /// That language where it has hours of its own, else the main one.
    HoursLanguage nearest(String wanted) {
        var all = all();
        return all.stream()
                .filter(one -> one.language().equals(wanted))
                .findFirst()
                .or(() -> all.stream().filter(HoursLanguage::main).findFirst())
                .orElseThrow(NotFound::new);
    }

    /// In the same order for everybody, so that no two wait for each other.
    List<String> codes() {
        return all().stream().map(HoursLanguage::language).toList();
    }

    boolean areSeveral() {
        return all().size() > 1;
    }

    Optional<HoursLanguage> find(String language) {
        return all().stream().filter(one -> one.language().equals(language)).findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(String language, boolean main) {
        jdbc.sql("insert into hours_language (language, main) values (:language, :main)")
                .param("language", language)
                .param("main", main)
                .update();
    }

    /// Takes its schedules and events along.
    @Transactional(propagation = Propagation.MANDATORY)
    void remove(String language) {
        jdbc.sql("delete from hours_language where language = :language and not main")
                .param("language", language)
                .update();
    }

    /// Says that something of it changes. Whoever changes something else of it meanwhile waits.
    ///
    /// @throws NotFound when the language has no hours of its own
    @Transactional(propagation = Propagation.MANDATORY)
    void changed(String language) {
        var changed =
                jdbc.sql(
                                """
                                update hours_language
                                   set revision = gen_random_uuid()
                                 where language = :language
                                """)
                        .param("language", language)
                        .update();
        if (changed == 0) {
            throw new NotFound();
        }
    }

    private static HoursLanguage language(ResultSet row, int number) throws SQLException {
        return new HoursLanguage(
                row.getString("language"),
                row.getBoolean("main"),
                row.getObject("revision", UUID.class));
    }
}
