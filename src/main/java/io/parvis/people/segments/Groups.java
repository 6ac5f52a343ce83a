package io.parvis.people.segments;

import static java.util.stream.Collectors.toMap;

import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The groups of the firm's clients.
@Repository
@NamedInterface("api")
@Transactional(readOnly = true)
public class Groups {

    private static final String SELECT =
            "select id, name, segment, may_suspend, version from client_group ";

    private final JdbcClient jdbc;

    Groups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By name.
    public List<ClientGroup> all() {
        return jdbc.sql(SELECT + "order by name collate reader_order, id")
                .query(Groups::group)
                .list();
    }

    /// How many clients are in each group; an empty group has no entry.
    Map<GroupId, Integer> clients() {
        return jdbc
                .sql(
                        """
                        select group_id, count(*) as clients
                          from client
                         where group_id is not null
                         group by group_id
                        """)
                .query((row, _) ->
                        Map.entry(
                                new GroupId(row.getObject("group_id", UUID.class)),
                                row.getInt("clients")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int clients(GroupId id) {
        return jdbc.sql("select count(*) from client where group_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    ClientGroup get(GroupId id) {
        return one(SELECT + "where id = :id", id);
    }

    /// The group, which nobody else changes or joins until this transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    ClientGroup lock(GroupId id) {
        return one(SELECT + "where id = :id for update", id);
    }

    /// The constraint `client_group_name_taken` refuses a name that another group has.
    @Transactional(propagation = Propagation.MANDATORY)
    void add(ClientGroup group, Instant at) {
        jdbc.sql(
                        """
                        insert into client_group (id, name, segment, may_suspend, created_at)
                        values (:id, :name, :segment, :maySuspend, :at)
                        """)
                .param("id", group.id().value())
                .param("name", group.name())
                .param("segment", group.segment())
                .param("maySuspend", group.maySuspend())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// As [#add], of one that is there.
    @Transactional(propagation = Propagation.MANDATORY)
    void save(ClientGroup group) {
        jdbc.sql(
                        """
                        update client_group
                           set name = :name, segment = :segment, may_suspend = :maySuspend, version = version + 1
                         where id = :id
                        """)
                .param("id", group.id().value())
                .param("name", group.name())
                .param("segment", group.segment())
                .param("maySuspend", group.maySuspend())
                .update();
    }

    /// Puts the clients of one group into another, or into none. @return how many there were
    @Transactional(propagation = Propagation.MANDATORY)
    int move(GroupId from, Optional<GroupId> into) {
        return jdbc.sql(
                        """
                        update client set group_id = cast(:into as uuid), version = version + 1
                         where group_id = :from
                        """)
                .param("from", from.value())
                .param("into", into.map(GroupId::value).orElse(null))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(GroupId id) {
        jdbc.sql("delete from client_group where id = :id").param("id", id.value()).update();
    }

    private ClientGroup one(String query, GroupId id) {
        return jdbc.sql(query)
                .param("id", id.value())
                .query(Groups::group)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static ClientGroup group(ResultSet row, int number) throws SQLException {
        return new ClientGroup(
                new GroupId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("segment"),
                row.getBoolean("may_suspend"),
                row.getInt("version"));
    }
}
