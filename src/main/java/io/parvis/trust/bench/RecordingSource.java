package io.parvis.trust.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// A data source whose statements are heard by a tape.
final class RecordingSource extends DelegatingDataSource {

    private final Tape tape;

    RecordingSource(DataSource heard, Tape tape) {
        super(heard);
        this.tape = tape;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return proxy(Connection.class, new Stay(super.getConnection(), tape, tape.visit()));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(
            Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private record Stay(Connection connection, Tape tape, List<Spoken> visit)
            implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
                throws Throwable {
            Object made = call(connection, method, arguments);
            return switch (made) {
                case PreparedStatement statement when arguments != null ->
                        proxy(
                                PreparedStatement.class,
                                new Prepared(statement, (String) arguments[0], this));
                case Statement statement -> proxy(Statement.class, new Plain(statement, this));
                case null, default -> made;
            };
        }

        void hear(String sql, List<Spoken.Binding> bindings) {
            tape.hear(visit, new Spoken(sql, bindings));
        }
    }

    private record Prepared(
            PreparedStatement statement,
            String sql,
            Stay stay,
            Map<Integer, Spoken.Binding> bindings)
            implements InvocationHandler {

        Prepared(PreparedStatement statement, String sql, Stay stay) {
            this(statement, sql, stay, new TreeMap<>());
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
                throws Throwable {
            String name = method.getName();
            if (arguments == null && (name.startsWith("execute") || name.equals("addBatch"))) {
                if (!name.equals("executeBatch")) {
                    stay.hear(sql, List.copyOf(bindings.values()));
                }
            } else if (name.startsWith("set") && arguments != null && arguments.length > 1) {
                bindings.put(
                        (Integer) arguments[0],
                        new Spoken.Binding(method, Arrays.asList(arguments)));
            }
            return call(statement, method, arguments);
        }
    }

    private record Plain(Statement statement, Stay stay) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
                throws Throwable {
            if (method.getName().startsWith("execute") && arguments != null) {
                stay.hear((String) arguments[0], List.of());
            }
            return call(statement, method, arguments);
        }
    }
}
