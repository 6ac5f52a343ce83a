package io.parvis.testing;

import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Rows of the database, written and read through the application's own role as whoever is said to act.
public final class Rows {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Rows(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// Works in one transaction of the actor.
    public <T> T as(Actor actor, Function<JdbcClient, T> work) {
        return Current.as(actor, () -> transaction.execute(_ -> work.apply(jdbc)));
    }

    /// Inserts a row in one transaction of the actor: `insert(firm.system(), "absence", Map.of("id", id, ...))`.
    public void insert(Actor actor, String table, Map<String, ?> values) {
        as(actor, client -> insert(client, table, values));
    }

    /// The number that a statement counts, as the actor sees it.
    public int count(Actor actor, String query, Object... values) {
        return as(actor, client -> client.sql(query).params(values).query(Integer.class).single());
    }

    static int insert(JdbcClient client, String table, Map<String, ?> values) {
        var columns = values.keySet().stream().sorted().toList();
        var marks = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
        var statement =
                client.sql(
                        "insert into %s (%s) values (%s)"
                                .formatted(table, String.join(", ", columns), marks));
        return statement.params(columns.stream().map(values::get).map(Rows::sql).toList()).update();
    }

    private static Object sql(Object value) {
        return value instanceof java.time.Instant at ? java.sql.Timestamp.from(at) : value;
    }
}
