package io.parvis.people.importing;

import io.parvis.people.mapping.Note;
import io.parvis.people.mapping.Note.Weight;
import io.parvis.people.matching.Rowset;
import io.parvis.platform.kernel.Message;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All SQL about what is said of the lines of a file.
@Repository
@Transactional(readOnly = true)
class Notes {

    private static final TypeReference<List<Object>> ARGUMENTS = new TypeReference<>() {};

    private static final String READ =
            """
            select line, number, weight, heading, key, arguments
              from client_import_note
             where import_id = :import and (line, number) > (:line, :number)
               and (cast(:weight as text) is null or weight = :weight)
             order by line, number
             limit :most
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Notes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Numbered(int number, Note note) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID imported, List<Note> notes) {
        var numbered =
                IntStream.range(0, notes.size())
                        .mapToObj(at -> new Numbered(at, notes.get(at)))
                        .toList();
        new Rowset<Numbered>()
                .with("import_id", "uuid", _ -> imported)
                .with("line", "integer", it -> it.note().line())
                .with("number", "integer", Numbered::number)
                .with("weight", "text", it -> it.note().weight())
                .with("heading", "text", it -> it.note().heading())
                .with("key", "text", it -> it.note().said().key())
                .with(
                        "arguments",
                        "jsonb",
                        it -> json.writeValueAsString(it.note().said().arguments()))
                .insert(jdbc, "client_import_note", numbered);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void clear(UUID imported) {
        jdbc.sql("delete from client_import_note where import_id = :import")
                .param("import", imported)
                .update();
    }

    /// The notes after a place, in the order of lines; of one weight, or of all.
    List<Numbered> page(UUID imported, @Nullable Weight weight, Place after, int most) {
        return read(imported, weight, after, most).query(this::numbered).list();
    }

    /// All of them, one after the other.
    void each(UUID imported, Consumer<Note> use) {
        var after = Place.START;
        while (true) {
            var some = page(imported, null, after, 1000);
            some.forEach(it -> use.accept(it.note()));
            if (some.size() < 1000) {
                return;
            }
            after = Place.of(some.getLast());
        }
    }

    private JdbcClient.StatementSpec read(
            UUID imported, @Nullable Weight weight, Place after, int most) {
        return jdbc.sql(READ)
                .param("import", imported)
                .param("line", after.line())
                .param("number", after.number())
                .param("weight", weight == null ? null : weight.name())
                .param("most", most);
    }

    private Numbered numbered(ResultSet row, int number) throws SQLException {
        var arguments = json.readValue(row.getString("arguments"), ARGUMENTS);
        return new Numbered(
                row.getInt("number"),
                new Note(
                        row.getInt("line"),
                        Weight.valueOf(row.getString("weight")),
                        row.getString("heading"),
                        new Message(row.getString("key"), arguments)));
    }

    /// Where a page ended.
    record Place(int line, int number) {

        static final Place START = new Place(0, -1);

        static Place of(Numbered last) {
            return new Place(last.note().line(), last.number());
        }
    }
}
