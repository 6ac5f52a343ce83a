package io.parvis.people.firm;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Tenants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// All SQL about firms.
@Repository
public class Firms implements Tenants {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    // Read at each request and hardly ever changed; a few seconds old is young enough.
    private final Cache<String, Optional<Firm>> bySlug =
            Caffeine.newBuilder()
                    .expireAfterWrite(Duration.ofSeconds(5))
                    .maximumSize(10_000)
                    .build();

    Firms(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public Optional<Firm> find(String slug) {
        return bySlug.get(slug, this::look);
    }

    /// Every firm of the installation, the operator's own left out, by name.
    public List<Firm> all() {
        return Current.as(
                Actor.platform(),
                () ->
                        transaction.execute(_ ->
                                jdbc.sql(
                                                """
                                                select id, slug, name, country, language, time_zone, colour, plan
                                                  from firm
                                                 where kind = 'FIRM'
                                                 order by name collate reader_order, id
                                                """)
                                        .query(Firms::firm)
                                        .list()));
    }

    @Override
    public List<Actor> systems() {
        return Current.as(
                Actor.platform(),
                () ->
                        transaction.execute(_ ->
                                jdbc
                                        .sql(
                                                """
                                                select id, slug, name, country, language, time_zone, colour, plan
                                                  from firm
                                                 order by id
                                                """)
                                        .query(Firms::firm)
                                        .stream()
                                        .map(Firm::system)
                                        .toList()));
    }

    public Firm get(UUID id) {
        return all().stream().filter(firm -> firm.id().equals(id)).findFirst().orElseThrow();
    }

    private Optional<Firm> look(String slug) {
        return jdbc.sql(
                        "select id, slug, name, country, language, time_zone, colour, plan from door_firm(:slug)")
                .param("slug", slug)
                .query(Firms::firm)
                .optional();
    }

    /// Adds a firm; `operator` only for the one that holds the operator's own people.
    void add(Firm firm, boolean operator, java.time.Instant at) {
        jdbc.sql(
                        """
                        insert into firm (id, slug, kind, name, country, language, time_zone, colour, plan, created_at)
                        values (:id, :slug, :kind, :name, :country, :language, :zone, :colour, :plan, :at)
                        """)
                .param("id", firm.id())
                .param("slug", firm.slug())
                .param("kind", operator ? "OPERATOR" : "FIRM")
                .param("name", firm.name())
                .param("country", firm.country())
                .param("language", firm.language())
                .param("zone", firm.zone().getId())
                .param("colour", firm.colour())
                .param("plan", firm.plan().name())
                .param("at", java.sql.Timestamp.from(at))
                .update();
        forget(firm);
    }

    /// Puts the firm on a plan, unless it is no longer on the one that was seen. @return whether it was
    boolean putOn(Firm firm, Plan seen, Plan chosen) {
        return jdbc.sql("update firm set plan = :chosen where id = :id and plan = :seen")
                        .param("chosen", chosen.name())
                        .param("id", firm.id())
                        .param("seen", seen.name())
                        .update()
                == 1;
    }

    void moveTo(Firm firm, ZoneId zone) {
        jdbc.sql("update firm set time_zone = :zone where id = :id")
                .param("zone", zone.getId())
                .param("id", firm.id())
                .update();
    }

    /// Reads the firm anew when it is asked for next.
    void forget(Firm firm) {
        bySlug.invalidate(firm.slug());
    }

    private static Firm firm(ResultSet row, int number) throws SQLException {
        return new Firm(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getString("country"),
                row.getString("language"),
                ZoneId.of(row.getString("time_zone")),
                row.getString("colour"),
                Plan.valueOf(row.getString("plan")));
    }
}
