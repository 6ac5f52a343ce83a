package io.parvis.people.employees;

import static java.util.stream.Collectors.toMap;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.NotFound;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who works at the firm.
@Repository
@Transactional(readOnly = true)
public class Employees {

    private final JdbcClient jdbc;

    Employees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whom a function can be given to, by name: everybody but the deactivated, also who was invited and has not come yet.
    public List<EmployeeName> active() {
        return jdbc.sql(
                        """
                        select id, name
                          from account
                         where realm = 'STAFF' and state <> 'DEACTIVATED'
                         order by name collate reader_order, id
                        """)
                .query(Employees::employeeName)
                .list();
    }

    /// Whether a function can be given to this employee: see [#active()].
    public boolean isActive(AccountId id) {
        return jdbc.sql(
                        """
                        select exists (select from account
                                        where realm = 'STAFF' and id = :id and state <> 'DEACTIVATED')
                        """)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /// @throws NotFound when nobody of the firm has this id
    public String name(AccountId id) {
        return Optional.ofNullable(names(List.of(id)).get(id)).orElseThrow(NotFound::new);
    }

    /// The names behind ids, deactivated employees included; an id that is no employee's is left out.
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, name from account where realm = 'STAFF' and id = any(:ids)")
                .param("ids", array(ids))
                .query(Employees::employeeName)
                .list()
                .stream()
                .collect(toMap(EmployeeName::id, EmployeeName::name));
    }

    /// How those stand on a day who hold these ids; an id that is no employee's is left out.
    public Map<AccountId, Colleague> colleagues(Collection<AccountId> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        select a.id, a.name, a.state <> 'DEACTIVATED' as active,
                               (select max(b.last_day) from absence b
                                 where b.firm_id = a.firm_id and b.account_id = a.id
                                   and b.first_day <= :day and b.last_day >= :day) as away_until
                          from account a
                         where a.realm = 'STAFF' and a.id = any(:ids)
                        """)
                .param("ids", array(ids))
                .param("day", Date.valueOf(day))
                .query(Employees::colleague)
                .list()
                .stream()
                .collect(toMap(Colleague::id, Function.identity()));
    }

    /// Who is away on a day, by name; nobody who is deactivated.
    public List<AwayEmployee> away(LocalDate day) {
        return jdbc.sql(
                        """
                        select a.id, a.name, b.last_day
                          from absence b
                          join account a on a.firm_id = b.firm_id and a.id = b.account_id
                         where b.first_day <= :day and b.last_day >= :day and a.state <> 'DEACTIVATED'
                         order by a.name collate reader_order, a.id
                        """)
                .param("day", Date.valueOf(day))
                .query((row, _) ->
                        new AwayEmployee(
                                new AccountId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getDate("last_day").toLocalDate()))
                .list();
    }

    // One statement however many there are, so that the database plans it once.
    private static UUID[] array(Collection<AccountId> ids) {
        return ids.stream().map(AccountId::value).distinct().toArray(UUID[]::new);
    }

    private static Colleague colleague(ResultSet row, int number) throws SQLException {
        return new Colleague(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getBoolean("active"),
                row.getObject("away_until", LocalDate.class));
    }

    private static EmployeeName employeeName(ResultSet row, int number) throws SQLException {
        return new EmployeeName(
                new AccountId(row.getObject("id", UUID.class)), row.getString("name"));
    }
}
