package io.parvis.people.firm;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Tenants;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// All SQL about firms.
@Repository
public class Firms implements Tenants {

    private static final String COLUMNS =
            "id, slug, can, name, country, language, time_zone, colour, plan, state, modules, chat,"
                    + " logo_mark, languages, office_idle, office_longest, portal_idle, portal_longest, team_idle,"
                    + " team_longest, factor_for, first_way, portals";

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
        return platform("where kind = 'FIRM' order by name collate reader_order, id", Map.of());
    }

    /// The firm at an address, the operator's own left out, as it is at this moment.
    public Firm tenant(String slug) {
        return platform("where kind = 'FIRM' and slug = :slug", Map.of("slug", slug)).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<Actor> systems() {
        return platform("order by id", Map.of()).stream().map(Firm::system).toList();
    }

    @Override
    public List<Actor> openSystems() {
        return platform("where state = 'ACTIVE' order by id", Map.of()).stream()
                .map(Firm::system)
                .toList();
    }

    private List<Firm> platform(String where, Map<String, ?> about) {
        return Current.as(
                Actor.platform(),
                () ->
                        transaction.execute(_ ->
                                jdbc.sql("select " + COLUMNS + " from firm " + where)
                                        .params(about)
                                        .query(FirmRows::firm)
                                        .list()));
    }

    /// The firm, the operator's own as well: jobs are done there too.
    public Firm get(UUID id) {
        return platform("where id = :id", Map.of("id", id)).getFirst();
    }

    private Optional<Firm> look(String slug) {
        return jdbc.sql("select " + COLUMNS + " from door_firm(:slug)")
                .param("slug", slug)
                .query(FirmRows::firm)
                .optional();
    }

    /// Adds a firm; `operator` only for the one that holds the operator's own people.
    void add(Firm firm, boolean operator, Instant at) {
        jdbc.sql(
                        """
                        insert into firm (id, slug, can, kind, name, country, language, time_zone, colour, plan,
                                          created_at, state_since)
                        values (:id, :slug, cast(:can as text), :kind, :name, :country, :language, :zone, :colour,
                                :plan, :at, :at)
                        """)
                .param("id", firm.id())
                .param("slug", firm.slug())
                .param("can", firm.can() == null ? null : firm.can().text())
                .param("kind", operator ? "OPERATOR" : "FIRM")
                .param("name", firm.name())
                .param("country", firm.country())
                .param("language", firm.language())
                .param("zone", firm.zone().getId())
                .param("colour", firm.colour())
                .param("plan", firm.plan().name())
                .param("at", Timestamp.from(at))
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

    /// Deploys modules for the firm, unless others are deployed than were seen. @return whether it was done
    boolean deploy(Firm firm, Set<Feature> seen, Set<Feature> chosen) {
        return jdbc.sql(
                                """
                                update firm set modules = cast(:chosen as text[])
                                 where id = :id and modules <@ cast(:seen as text[]) and modules @> cast(:seen as text[])
                                """)
                        .param("chosen", names(chosen))
                        .param("seen", names(seen))
                        .param("id", firm.id())
                        .update()
                == 1;
    }

    private static String[] names(Set<Feature> modules) {
        return modules.stream().map(Feature::name).sorted().toArray(String[]::new);
    }

    /// Forgets what was known of the firm as soon as its change is committed.
    public void changed(Firm firm) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        forget(firm);
                    }
                });
    }

    /// Reads the firm anew when it is asked for next.
    void forget(Firm firm) {
        bySlug.invalidate(firm.slug());
    }
}
