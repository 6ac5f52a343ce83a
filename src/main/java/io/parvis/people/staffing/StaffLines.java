package io.parvis.people.staffing;

import io.parvis.platform.kernel.Message;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All SQL about the lines of lists of workers.
@Repository
@Transactional(readOnly = true)
class StaffLines {

    private static final TypeReference<List<Object>> ARGUMENTS = new TypeReference<>() {};

    private static final String SELECT =
            "select line, cells, state, heading, key, arguments from worker_list_line where list_id = :list ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StaffLines(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID list, List<StaffLine> lines) {
        jdbc.sql(
                        """
                        insert into worker_list_line (list_id, line, cells, state)
                        select :list, cast(line ->> 'number' as integer),
                               array(select jsonb_array_elements_text(line -> 'cells')), 'WAITING'
                          from jsonb_array_elements(cast(:lines as jsonb)) line
                        """)
                .param("list", list)
                .param("lines", json.writeValueAsString(lines))
                .update();
    }

    /// All of them, in the order of the file.
    public List<StaffLine> all(UUID list) {
        return read(SELECT + "order by line", list).list();
    }

    public List<StaffLine> refused(UUID list, int most) {
        return read(SELECT + "and state = 'REFUSED' order by line limit " + most, list).list();
    }

    /// The first ones, to see what the columns hold.
    public List<StaffLine> first(UUID list, int most) {
        return read(SELECT + "order by line limit " + most, list).list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(UUID list) {
        jdbc.sql(
                        """
                        update worker_list_line
                           set state = 'WAITING', heading = '', key = '', arguments = '[]'
                         where list_id = :list
                        """)
                .param("list", list)
                .update();
    }

    /// Forgets the lines that were taken: what they told stands with the workers, bank accounts under seal.
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetTaken(UUID list) {
        jdbc.sql("delete from worker_list_line where list_id = :list and state <> 'REFUSED'")
                .param("list", list)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(UUID list, StaffLine line) {
        var why = line.why() == null ? new Message("", List.of()) : line.why();
        jdbc.sql(
                        """
                        update worker_list_line
                           set state = :state, heading = :heading, key = :key, arguments = cast(:arguments as jsonb)
                         where list_id = :list and line = :line
                        """)
                .param("list", list)
                .param("line", line.number())
                .param("state", line.state().name())
                .param("heading", line.column())
                .param("key", why.key())
                .param("arguments", json.writeValueAsString(why.arguments()))
                .update();
    }

    private JdbcClient.MappedQuerySpec<StaffLine> read(String query, UUID list) {
        return jdbc.sql(query).param("list", list).query(this::line);
    }

    private StaffLine line(ResultSet row, int number) throws SQLException {
        var key = row.getString("key");
        return new StaffLine(
                row.getInt("line"),
                texts(row, "cells"),
                LineState.valueOf(row.getString("state")),
                row.getString("heading"),
                key.isEmpty()
                        ? null
                        : new Message(key, json.readValue(row.getString("arguments"), ARGUMENTS)));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
