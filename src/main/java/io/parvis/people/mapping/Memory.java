package io.parvis.people.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// All SQL about what the firm made of a line of headings before.
@Repository
@Transactional(readOnly = true)
public class Memory {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Memory(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Remembered(List<String> columns, Settings settings) {}

    Optional<Remembered> find(List<String> headings) {
        return jdbc.sql(
                        "select columns, settings from client_import_memory where headings = cast(:headings as text[])")
                .param("headings", headings.toArray(String[]::new))
                .query(this::read)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Mapping decided) {
        jdbc.sql(
                        """
                        insert into client_import_memory (headings, columns, settings)
                        values (:headings, :columns, cast(:settings as jsonb))
                        on conflict (firm_id, headings)
                        do update set columns = excluded.columns, settings = excluded.settings
                        """)
                .param("headings", decided.headings().toArray(String[]::new))
                .param("columns", decided.columns().toArray(String[]::new))
                .param("settings", json.writeValueAsString(decided.decided()))
                .update();
    }

    private Remembered read(ResultSet row, int number) throws SQLException {
        return new Remembered(
                List.of((String[]) row.getArray("columns").getArray()),
                json.readValue(row.getString("settings"), Settings.class));
    }
}
