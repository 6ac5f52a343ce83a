package io.parvis.talk.tickets;

import io.parvis.people.office.HomeTile;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.tenancy.Current;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts, for the home page, the tickets that await an answer of whoever looks.
@Component
class TicketsTile implements HomeTile {

    private static final int MOST = 10_000;

    private final JdbcClient jdbc;

    TicketsTile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Waiting waiting() {
        return Badge.current().may(Permission.ANSWER_TICKETS)
                ? new Waiting("home.tickets", "home.tickets-hint", count(), "/tickets", "messages")
                : null;
    }

    private int count() {
        return jdbc.sql(
                        """
                        select count(*)
                          from (select from ticket where assignee_id = :self and stage = 0 limit :most) t
                        """)
                .param("self", Current.actor().self())
                .param("most", MOST)
                .query(Integer.class)
                .single();
    }
}
