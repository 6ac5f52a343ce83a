package io.parvis.people.employees;

import io.parvis.people.identity.Account;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.AccountState;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Realm;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL that reads employees as people see them.
///
/// It counts domains itself: the feature of domains stands on this one, so it cannot be asked; and one statement for a
/// page of employees is worth more than one for each. The wall counts only what the reader may see, as the list of
/// domains behind the number does. See decision 0030.
@Repository
@Transactional(readOnly = true)
class Roster {

    static final int PAGE = 50;

    private static final String EMPLOYEE =
            """
            select a.id, a.realm, a.role, a.identifier, a.email, a.name, a.language, a.state, a.version,
                   n.id as absence_id, n.first_day, n.last_day,
                   (select count(*)
                      from (select from domain d
                             where d.firm_id = a.firm_id
                               and (d.responsible_id = a.id or d.backup_id = a.id
                                    or d.controller_id = a.id or d.account_manager_id = a.id)
                             limit :most) held) as functions
              from account a
              left join lateral (select b.id, b.first_day, b.last_day
                                   from absence b
                                  where b.firm_id = a.firm_id and b.account_id = a.id and b.last_day >= :today
                                  order by b.first_day
                                  limit 1) n on true
             where a.realm = 'STAFF'
            """;

    private static final String NARROWED =
            """
               and (cast(:q as text) = ''
                    or position(folded(cast(:q as text)) in folded(a.name || ' ' || a.identifier)) > 0)
               and (cast(:state as text) is null or a.state = :state)
               and (cast(:role as text) is null or a.role = :role)
            """;

    private static final String AFTER =
            """
               and (cast(:place as uuid) is null or (a.name collate reader_order, a.id) >
                    (select p.name, p.id from account p where p.firm_id = a.firm_id and p.id = :place))
             order by a.name collate reader_order, a.id
             limit :page
            """;

    private static final String BEFORE =
            """
               and (a.name collate reader_order, a.id) <
                   (select p.name, p.id from account p where p.firm_id = a.firm_id and p.id = :place)
             order by a.name collate reader_order desc, a.id desc
             limit :page
            """;

    private final JdbcClient jdbc;

    Roster(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A page of employees by name, with whether there are others before and after it.
    RosterPage page(EmployeeFilter filter, LocalDate today) {
        if (filter.before() != null) {
            var found = rows(filter, today, BEFORE, filter.before());
            return new RosterPage(
                    found.stream().limit(PAGE).toList().reversed(), found.size() > PAGE, true);
        }
        var found = rows(filter, today, AFTER, filter.after());
        return new RosterPage(
                found.stream().limit(PAGE).toList(),
                filter.after() != null && !found.isEmpty(),
                found.size() > PAGE);
    }

    // One more than a page: it tells whether there is another.
    private List<Employee> rows(
            EmployeeFilter filter, LocalDate today, String side, @Nullable UUID place) {
        return narrowed(EMPLOYEE + NARROWED + side, filter)
                .param("place", place)
                .param("page", PAGE + 1)
                .param("most", Employee.MOST_COUNTED + 1)
                .param("today", Date.valueOf(today))
                .query(Roster::employee)
                .list();
    }

    int count(EmployeeFilter filter) {
        return narrowed("select count(*) from account a where a.realm = 'STAFF'" + NARROWED, filter)
                .query(Integer.class)
                .single();
    }

    Employee get(AccountId id, LocalDate today) {
        return jdbc.sql(EMPLOYEE + " and a.id = :id")
                .param("id", id.value())
                .param("most", Employee.MOST_COUNTED + 1)
                .param("today", Date.valueOf(today))
                .query(Roster::employee)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The account of an employee; a client's user with that id is none.
    Account account(AccountId id) {
        return jdbc.sql(
                        """
                        select id, realm, role, identifier, email, name, language, state, version
                          from account
                         where realm = 'STAFF' and id = :id
                        """)
                .param("id", id.value())
                .query(Roster::account)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private StatementSpec narrowed(String query, EmployeeFilter filter) {
        return jdbc.sql(query)
                .param("q", filter.q())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("role", filter.role() == null ? null : filter.role().name());
    }

    private static Employee employee(ResultSet row, int number) throws SQLException {
        var account = account(row, number);
        return new Employee(account, row.getInt("functions"), absence(row, account.id()));
    }

    private static @Nullable Absence absence(ResultSet row, AccountId employee)
            throws SQLException {
        var id = row.getObject("absence_id", UUID.class);
        return id == null
                ? null
                : new Absence(
                        id,
                        employee,
                        row.getDate("first_day").toLocalDate(),
                        row.getDate("last_day").toLocalDate());
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                Realm.valueOf(row.getString("realm")),
                Role.valueOf(row.getString("role")),
                row.getString("identifier"),
                row.getString("email"),
                row.getString("name"),
                row.getString("language"),
                AccountState.valueOf(row.getString("state")),
                row.getInt("version"));
    }
}
