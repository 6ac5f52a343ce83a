package io.parvis.talk.chat;

import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about what lies on the desk: who waits, who talks with whom, and what is still to be put away.
@Repository
@Transactional(readOnly = true)
public class Queue {

    /// A visitor who did not show for longer is away.
    static final Duration HERE = Duration.ofSeconds(45);

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Chats chats;
    private final Walls walls;
    private final Clock clock;

    Queue(JdbcClient jdbc, Chats chats, Walls walls, Clock clock) {
        this.jdbc = jdbc;
        this.chats = chats;
        this.walls = walls;
        this.clock = clock;
    }

    /// A chat on the desk.
    ///
    /// @param client whose user the visitor is; empty for a stranger
    /// @param since when it came into its present state
    /// @param here whether the visitor's browser shows that it is there
    /// @param unread lines that the office has not read
    public record Entry(
            UUID id,
            String name,
            String client,
            ChatState state,
            String holder,
            boolean mine,
            Instant since,
            boolean here,
            int unread) {}

    /// Whoever waits longest first; those that are somebody else's to put away are left out.
    ///
    /// @param client the only one whose chats are wanted; null for all
    public List<Entry> entries(@Nullable UUID client) {
        return jdbc.sql(
                        """
                        select c.id, c.visitor_name, coalesce(d.name, '') as client, c.state, c.employee_name,
                               coalesce(c.employee_id = :self, false) as mine,
                               coalesce(c.ended_at, c.taken_at, c.begun_at) as since,
                               c.visitor_seen_at > :here as here, c.last_number - c.office_read as unread
                          from chat c
                          left join domain d on d.firm_id = c.firm_id and d.id = c.domain_id
                         where c.state <> 'DONE'
                           and (c.state <> 'ENDED' or c.employee_id = :self)
                           and (cast(:client as uuid) is null or c.domain_id = cast(:client as uuid))
                         order by c.begun_at, c.id
                         limit :most
                        """)
                .param("self", Current.actor().self())
                .param("here", Timestamp.from(clock.instant().minus(HERE)))
                .param("client", client)
                .param("most", MOST)
                .query(Queue::entry)
                .list();
    }

    /// How many wait.
    public int waiting() {
        return jdbc.sql(
                        "select count(*) from (select from chat where state = 'QUEUED' limit :most) c")
                .param("most", MOST)
                .query(Integer.class)
                .single();
    }

    /// How many wait before this one, whoever they are.
    public int ahead(Chat chat) {
        return walls.over(() -> chats.before(chat));
    }

    public boolean isHere(Chat chat) {
        return chat.times().visitorSeen().isAfter(clock.instant().minus(HERE));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("visitor_name"),
                row.getString("client"),
                ChatState.valueOf(row.getString("state")),
                row.getString("employee_name"),
                row.getBoolean("mine"),
                row.getTimestamp("since").toInstant(),
                row.getBoolean("here"),
                row.getInt("unread"));
    }
}
