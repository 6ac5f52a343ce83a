package io.parvis.people.segments;

import static java.util.stream.Collectors.toMap;

import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Walls;
import io.parvis.platform.web.Tone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What the firm may think of its clients. Those of a shielded client are counted and changed as well: whoever sorts
/// the list of attitudes learns how many clients have one, and not which.
@Repository
@NamedInterface("api")
@Transactional(readOnly = true)
public class Attitudes {

    private static final String SELECT = "select id, name, icon, tone, version from attitude ";

    private final JdbcClient jdbc;
    private final Places places;
    private final Walls walls;

    Attitudes(JdbcClient jdbc, Walls walls) {
        this.jdbc = jdbc;
        this.places = new Places(jdbc, "attitude");
        this.walls = walls;
    }

    /// In the order the firm gave them.
    public List<Attitude> all() {
        return jdbc.sql(SELECT + Places.ORDER).query(Attitudes::attitude).list();
    }

    /// How many clients have each attitude; one that no client has is left out.
    Map<AttitudeId, Integer> clients() {
        return walls.over(() ->
                jdbc
                        .sql(
                                """
                                select attitude_id, count(*) as clients
                                  from client_standing
                                 where attitude_id is not null
                                 group by attitude_id
                                """)
                        .query((row, _) ->
                                Map.entry(
                                        new AttitudeId(row.getObject("attitude_id", UUID.class)),
                                        row.getInt("clients")))
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    int clients(AttitudeId id) {
        return walls.over(() ->
                jdbc.sql("select count(*) from client_standing where attitude_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single());
    }

    Attitude get(AttitudeId id) {
        return one(SELECT + "where id = :id", id);
    }

    /// The attitude, which nobody else changes or gives to a client until this transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    Attitude lock(AttitudeId id) {
        return one(SELECT + "where id = :id for update", id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    List<Attitude> lockAll() {
        return jdbc.sql(SELECT + Places.ORDERED_LOCK).query(Attitudes::attitude).list();
    }

    /// Adds one at the end. The constraint `attitude_name_taken` refuses a name that another one has.
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Attitude attitude) {
        write(
                """
                insert into attitude (id, name, icon, tone, place)
                values (:id, :name, :icon, :tone, (select coalesce(max(place) + 1, 0) from attitude))
                """,
                attitude);
    }

    /// As [#add], of one that is there and keeps its place.
    @Transactional(propagation = Propagation.MANDATORY)
    void save(Attitude attitude) {
        write(
                """
                update attitude set name = :name, icon = :icon, tone = :tone, version = version + 1 where id = :id
                """,
                attitude);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void order(List<Attitude> attitudes) {
        places.put(attitudes.stream().map(one -> one.id().value()).toList());
    }

    /// Gives clients another attitude, or none. @return how many had it
    @Transactional(propagation = Propagation.MANDATORY)
    int move(AttitudeId from, Optional<AttitudeId> into) {
        return walls.over(() ->
                jdbc.sql(
                                """
                                update client_standing set attitude_id = cast(:into as uuid)
                                 where attitude_id = :from
                                """)
                        .param("from", from.value())
                        .param("into", into.map(AttitudeId::value).orElse(null))
                        .update());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(AttitudeId id) {
        places.remove(id.value());
    }

    private void write(String statement, Attitude attitude) {
        jdbc.sql(statement)
                .param("id", attitude.id().value())
                .param("name", attitude.name())
                .param("icon", attitude.icon())
                .param("tone", attitude.tone().name())
                .update();
    }

    private Attitude one(String query, AttitudeId id) {
        return jdbc.sql(query)
                .param("id", id.value())
                .query(Attitudes::attitude)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Attitude attitude(ResultSet row, int number) throws SQLException {
        return new Attitude(
                new AttitudeId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("icon"),
                Tone.valueOf(row.getString("tone")),
                row.getInt("version"));
    }
}
