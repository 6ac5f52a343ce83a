package io.parvis.people.employees;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.NotFound;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about absences, but for the next one of each employee, which [Roster] reads with the employee.
@Repository
class Absences {

    private final JdbcClient jdbc;

    Absences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An employee's absences, the latest first.
    @Transactional(readOnly = true)
    public List<Absence> of(AccountId employee, int most) {
        return jdbc.sql(
                        """
                        select id, account_id, first_day, last_day
                          from absence
                         where account_id = :employee
                         order by first_day desc
                         limit :most
                        """)
                .param("employee", employee.value())
                .param("most", most)
                .query(Absences::absence)
                .list();
    }

    /// The constraint `absence_overlap` refuses a day that is taken.
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Absence absence) {
        jdbc.sql(
                        """
                        insert into absence (id, account_id, first_day, last_day)
                        values (:id, :employee, :first, :last)
                        """)
                .param("id", absence.id())
                .param("employee", absence.employee().value())
                .param("first", Date.valueOf(absence.firstDay()))
                .param("last", Date.valueOf(absence.lastDay()))
                .update();
    }

    /// Removes an absence of this very employee and tells what it was.
    @Transactional(propagation = Propagation.MANDATORY)
    public Absence remove(AccountId employee, UUID id) {
        return jdbc.sql(
                        """
                        delete from absence where id = :id and account_id = :employee
                        returning id, account_id, first_day, last_day
                        """)
                .param("id", id)
                .param("employee", employee.value())
                .query(Absences::absence)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Absence absence(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getDate("first_day").toLocalDate(),
                row.getDate("last_day").toLocalDate());
    }
}
