package io.parvis.people.clientele;

import io.parvis.platform.kernel.NotFound;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about how an employee likes the list of clients. The wall shows each only their own.
@Repository
@Transactional(readOnly = true)
class ListViews {

    private static final String LIST = "CLIENTS";

    private final JdbcClient jdbc;

    ListViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The columns somebody chose, or those shown at first.
    public List<ClientColumn> columns() {
        return jdbc.sql("select columns from list_columns where list = :list")
                .param("list", LIST)
                .query((row, _) -> texts(row.getArray("columns")))
                .optional()
                .map(ClientColumn::named)
                .orElseGet(() -> List.copyOf(ClientColumn.shownAtFirst()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void choose(UUID person, Collection<ClientColumn> columns) {
        jdbc.sql(
                        """
                        insert into list_columns (account_id, list, columns) values (:person, :list, :columns)
                        on conflict (firm_id, account_id, list) do update set columns = excluded.columns
                        """)
                .param("person", person)
                .param("list", LIST)
                .param("columns", columns.stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    public List<SavedFilter> filters() {
        return jdbc.sql(
                        """
                        select id, name, query
                          from saved_filter
                         where list = :list
                         order by name collate reader_order, id
                        """)
                .param("list", LIST)
                .query((row, _) ->
                        new SavedFilter(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("query")))
                .list();
    }

    /// The constraint `saved_filter_name_taken` refuses a name that this person uses already.
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID person, SavedFilter filter) {
        jdbc.sql(
                        """
                        insert into saved_filter (id, account_id, list, name, query)
                        values (:id, :person, :list, :name, :query)
                        """)
                .param("id", filter.id())
                .param("person", person)
                .param("list", LIST)
                .param("name", filter.name())
                .param("query", filter.query())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID filter) {
        if (jdbc.sql("delete from saved_filter where id = :id").param("id", filter).update() == 0) {
            throw new NotFound();
        }
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /// A filter under a name.
    ///
    /// @param query what the address of the list says after the question mark
    record SavedFilter(UUID id, String name, String query) {}
}
