package io.parvis.people.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Things of one kind as rows that travel together: each column is one array, so that a statement is the same for any
/// number of them.
public final class Rowset<T> {

    private record Column<T>(String name, String type, Function<T, @Nullable Object> value) {}

    private final List<Column<T>> columns = new ArrayList<>();

    /// @param type PostgreSQL's name for the type
    public Rowset<T> with(String column, String type, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(column, type, value));
        return this;
    }

    public int insert(JdbcClient jdbc, String table, List<T> things) {
        var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        return run(
                jdbc,
                "insert into %s (%s) select %s from given".formatted(table, names, names),
                things);
    }

    /// Runs a statement that reads the rows as `given`.
    public int run(JdbcClient jdbc, String statement, List<T> things) {
        if (things.isEmpty()) {
            return 0;
        }
        var spec = jdbc.sql(given() + statement);
        for (var column : columns) {
            spec = spec.param(array(column, things));
        }
        return spec.update();
    }

    private String given() {
        var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        var arrays =
                columns.stream()
                        .map(column -> "cast(? as " + column.type() + "[])")
                        .collect(Collectors.joining(", "));
        return "with given as (select %s from unnest(%s) as rows (%s)) "
                .formatted(names, arrays, names);
    }

    private static <T> @Nullable String[] array(Column<T> column, List<T> things) {
        @Nullable String[] values = new String[things.size()];
        for (int i = 0; i < values.length; i++) {
            var value = column.value().apply(things.get(i));
            values[i] = value == null ? null : Objects.toString(value);
        }
        return values;
    }
}
