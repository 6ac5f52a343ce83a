package io.parvis.talk.chat;

import io.parvis.people.employees.EmployeeName;
import io.parvis.people.identity.AccountId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about who sits at the desk where chats are answered.
@Repository
public class Attendance {

    /// Whoever did not show for longer is gone.
    public static final Duration PRESENT = Duration.ofSeconds(45);

    private final JdbcClient jdbc;
    private final Clock clock;

    Attendance(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void sit(AccountId employee) {
        jdbc.sql(
                        """
                        insert into chat_attendance (account_id, seen_at)
                        values (:id, :now)
                            on conflict (firm_id, account_id) do update set seen_at = excluded.seen_at
                        """)
                .param("id", employee.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// Who is there, by name.
    @Transactional(readOnly = true)
    public List<EmployeeName> present() {
        return jdbc.sql(
                        """
                        select a.id, a.name
                          from chat_attendance p
                          join account a on a.firm_id = p.firm_id and a.id = p.account_id
                         where p.seen_at > :since and a.state = 'ACTIVE'
                         order by a.name collate reader_order, a.id
                        """)
                .param("since", Timestamp.from(clock.instant().minus(PRESENT)))
                .query((row, _) ->
                        new EmployeeName(
                                new AccountId(row.getObject("id", UUID.class)),
                                row.getString("name")))
                .list();
    }
}
