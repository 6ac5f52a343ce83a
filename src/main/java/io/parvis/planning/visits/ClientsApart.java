package io.parvis.planning.visits;

import io.parvis.planning.rules.Meetings;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about visits of one client at the same time.
@Repository
@Transactional(readOnly = true)
class ClientsApart implements Meetings {

    private static final int MOST = 20;

    private static final String MEET =
            """
             from visit v
             join visit o on o.domain_id = v.domain_id and o.state = 'PLANNED'
                         and (o.starts_at, o.id) > (v.starts_at, v.id) and o.starts_at < v.ends_at
            where v.state = 'PLANNED' and v.starts_at >= :now
            """;

    private final JdbcClient jdbc;
    private final Walls walls;
    private final Clock clock;

    ClientsApart(JdbcClient jdbc, Walls walls, Clock clock) {
        this.jdbc = jdbc;
        this.walls = walls;
        this.clock = clock;
    }

    @Override
    public Standing standing() {
        var now = Timestamp.from(clock.instant());
        return new Standing(walls.over(() -> pairs(now)), seen(now));
    }

    private int pairs(Timestamp now) {
        return jdbc.sql("select count(*)" + MEET).param("now", now).query(Integer.class).single();
    }

    private List<Meeting> seen(Timestamp now) {
        return jdbc.sql(
                        "select v.client_name, v.starts_at, o.starts_at as other, o.id"
                                + MEET
                                + " order by v.starts_at, v.id, o.starts_at, o.id limit :most")
                .param("now", now)
                .param("most", MOST)
                .query(ClientsApart::meeting)
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepApart(boolean apart) {
        walls.over(() ->
                jdbc.sql(
                                """
                                update visit
                                   set apart = :apart
                                 where apart <> :apart and (not cast(:apart as boolean) or starts_at >= :now)
                                """)
                        .param("apart", apart)
                        .param("now", Timestamp.from(clock.instant()))
                        .update());
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                row.getString("client_name"),
                at(row, "starts_at"),
                at(row, "other"),
                "/planning/visits/" + row.getObject("id", UUID.class));
    }

    private static LocalDateTime at(ResultSet row, String column) throws SQLException {
        return LocalDateTime.ofInstant(
                row.getTimestamp(column).toInstant(), Current.actor().zone());
    }
}
