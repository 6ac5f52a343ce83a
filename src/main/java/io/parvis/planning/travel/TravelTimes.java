package io.parvis.planning.travel;

import io.parvis.planning.travel.TravelTime.Place;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about how long workers are on their way.
@Repository
@Transactional(readOnly = true)
public class TravelTimes {

    private final JdbcClient jdbc;

    TravelTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public TravelTime get() {
        return jdbc.sql("select near, far from travel_time")
                .query(TravelTime.class)
                .optional()
                .orElse(TravelTime.NONE);
    }

    /// Where these clients are, those in sight.
    public Map<UUID, Place> places(Collection<UUID> clients) {
        return jdbc
                .sql(
                        """
                        select id as client, postal_code from client where id = any(:clients)
                        """)
                .param("clients", clients.toArray(UUID[]::new))
                .query(Place.class)
                .stream()
                .collect(Collectors.toMap(Place::client, Function.identity()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(TravelTime time) {
        jdbc.sql(
                        """
                        insert into travel_time (near, far) values (:near, :far)
                            on conflict on constraint travel_time_pk do update set near = :near, far = :far
                        """)
                .param("near", time.near())
                .param("far", time.far())
                .update();
    }
}
