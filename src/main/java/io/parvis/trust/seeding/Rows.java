package io.parvis.trust.seeding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows of one table made from things of one kind, written by the thousand in a single statement.
///
/// Each column travels as one array, so the statement is the same for any number of rows. PostgreSQL refuses `copy`
/// into a table whose row-level security binds the role; this is nearly as fast and stays behind the walls.
final class Rows<T> {

    private record Column<T>(String name, String type, Function<T, @Nullable Object> value) {}

    private final String table;
    private final List<Column<T>> columns = new ArrayList<>();

    private Rows(String table) {
        this.table = table;
    }

    static <T> Rows<T> of(String table) {
        return new Rows<>(table);
    }

    /// @param type PostgreSQL's name for the type
    Rows<T> with(String column, String type, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(column, type, value));
        return this;
    }

    /// Rows that are there already stay as they are: an interrupted run may have written them.
    void insert(JdbcClient jdbc, List<T> things) {
        if (!things.isEmpty()) {
            var statement = jdbc.sql(sql());
            columns.forEach(column -> statement.param(array(column, things)));
            statement.update();
        }
    }

    private String sql() {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String arrays =
                columns.stream()
                        .map(column -> "cast(? as " + column.type() + "[])")
                        .collect(Collectors.joining(", "));
        return """
        insert into %s (%s)
        select %s from unnest(%s) as given (%s)
        on conflict do nothing
        """
                .formatted(table, names, names, arrays, names);
    }

    private static <T> @Nullable String[] array(Column<T> column, List<T> things) {
        @Nullable String[] values = new String[things.size()];
        IntStream.range(0, values.length)
                .forEach(row -> values[row] = text(column.value().apply(things.get(row))));
        return values;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
