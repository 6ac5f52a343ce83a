package io.parvis.trust.bench;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// A statement that the program sent, with what it bound.
record Spoken(String sql, List<Binding> bindings) {

    /// One call of a `set` method, its index first.
    record Binding(Method setter, List<Object> arguments) {}

    /// Says the same again and reads every row of the answer.
    void repeat(Connection connection, FreshValues fresh) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Binding binding : bindings) {
                bind(statement, binding, fresh);
            }
            if (statement.execute()) {
                drain(statement.getResultSet());
            }
        }
    }

    private void bind(PreparedStatement statement, Binding binding, FreshValues fresh)
            throws SQLException {
        Object[] arguments = binding.arguments().toArray();
        if (arguments.length > 1) {
            arguments[1] = fresh.instead(sql, arguments[1]);
        }
        try {
            binding.setter().invoke(statement, arguments);
        } catch (ReflectiveOperationException e) {
            throw new SQLException("cannot bind " + binding, e);
        }
    }

    private static void drain(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                rows.getObject(column);
            }
        }
    }
}
