package io.parvis.people.matching;

import io.parvis.people.mapping.Facts;
import io.parvis.people.mapping.Settings;
import io.parvis.people.matching.Plan.Creation;
import io.parvis.people.matching.Plan.Update;
import io.parvis.platform.tenancy.Current;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// All SQL that writes imported clients, many at once: the client, its domain in Startup, its owner and what is thought
/// of it, just as the form for one client does.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class ClientWriter {

    private static final String CHANGE =
            """
            update client c
               set kind = g.kind, name = g.name, language = g.language, country = g.country,
                   contact_name = g.contact_name, phone = g.phone, vat_number = g.vat_number, street = g.street,
                   postal_code = g.postal_code, city = g.city, region = g.region, project_id = g.project_id,
                   group_id = g.group_id, own_fields = g.own_fields, version = c.version + 1
              from given g
             where c.id = g.id and c.version = g.version
            """;

    private static final String JUDGE =
            """
            insert into client_standing (client_id, attitude_id, remark)
            select client_id, attitude_id, remark from given
            on conflict (firm_id, client_id)
            do update set attitude_id = excluded.attitude_id, remark = excluded.remark
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ClientWriter(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// A client as it will be written.
    ///
    /// @param id its id
    /// @param version the version it must still have, of one that is there
    public record Written(UUID id, int version, Facts facts) {

        static Written of(Creation creation, Settings settings) {
            var assumed = Facts.none();
            assumed.put("language", settings.language());
            assumed.put("country", settings.country());
            return new Written(creation.id(), 0, assumed.with(creation.draft().facts()));
        }
    }

    /// Hands out this many client codes at once. @return the last of them
    public long takeCodes(int count) {
        return jdbc.sql(
                        """
                        insert into client_code as c (firm_id, last) values (current_firm(), :count)
                        on conflict (firm_id) do update set last = c.last + :count
                        returning last
                        """)
                .param("count", count)
                .query(Long.class)
                .single();
    }

    /// Keeps codes of the firm's own kind that a file brought from being handed out once more.
    public void passCodes(long last) {
        jdbc.sql(
                        """
                        insert into client_code as c (firm_id, last) values (current_firm(), :last)
                        on conflict (firm_id) do update set last = greatest(c.last, :last)
                        """)
                .param("last", last)
                .update();
    }

    public void create(List<Creation> all, Settings settings, Instant now) {
        addOwners(all, settings, now);
        clients(settings)
                .with("code", "text", Creation::code)
                .with("login", "text", it -> it.draft().login())
                .with("email", "text", it -> it.draft().email())
                .with("created_at", "timestamptz", it -> came(it, now))
                .insert(jdbc, "client", all);
        new Rowset<Creation>()
                .with("domain_id", "uuid", Creation::id)
                .with("account_id", "uuid", Creation::owner)
                .with("joined_at", "timestamptz", _ -> now)
                .insert(jdbc, "member", all);
        new Rowset<Creation>()
                .with("id", "uuid", Creation::id)
                .with("owner_id", "uuid", Creation::owner)
                .with("created_at", "timestamptz", _ -> now)
                .with("last_activity_at", "timestamptz", _ -> now)
                .insert(jdbc, "domain", all);
        judge(all.stream().map(it -> Written.of(it, settings)).filter(ClientWriter::isJudged));
    }

    // Nobody is written to: they stay invited until somebody sends them a link.
    private void addOwners(List<Creation> all, Settings settings, Instant now) {
        new Rowset<Creation>()
                .with("id", "uuid", Creation::owner)
                .with("realm", "text", _ -> "CLIENT")
                .with("role", "text", _ -> "MEMBER")
                .with("state", "text", _ -> "INVITED")
                .with("identifier", "text", it -> it.draft().login())
                .with("email", "text", it -> it.draft().email())
                .with("name", "text", it -> it.draft().person())
                .with("language", "text", it -> Written.of(it, settings).facts().get("language"))
                .with("created_at", "timestamptz", _ -> now)
                .insert(jdbc, "account", all.stream().filter(Creation::newOwner).toList());
    }

    private Rowset<Creation> clients(Settings settings) {
        return described(
                new Rowset<Creation>().with("id", "uuid", Creation::id),
                it -> Written.of(it, settings).facts());
    }

    // Midday, so that it is the same day wherever the reader is.
    private static Instant came(Creation creation, Instant now) {
        var day = creation.draft().registered();
        if (day == null) {
            return now;
        }
        var then = LocalDate.parse(day).atTime(12, 0).atZone(Current.actor().zone()).toInstant();
        return then.isAfter(now) ? now : then;
    }

    /// @throws OptimisticLockingFailureException when one of them is no longer as it was read
    public void change(List<Update> updates) {
        var written =
                updates.stream()
                        .map(it -> new Written(it.known().id(), it.known().version(), it.after()))
                        .toList();
        write(written);
        judge(
                updates.stream()
                        .filter(it ->
                                it.old().containsKey(Facts.ATTITUDE)
                                        || it.old().containsKey(Facts.REMARK))
                        .map(it -> new Written(it.known().id(), 0, it.after())));
    }

    /// Writes all that is known of clients that are there.
    public void write(List<Written> clients) {
        var set =
                described(new Rowset<Written>().with("id", "uuid", Written::id), Written::facts)
                        .with("version", "integer", Written::version);
        if (set.run(jdbc, CHANGE, clients) < clients.size()) {
            throw new OptimisticLockingFailureException("a client was changed meanwhile");
        }
    }

    public void judge(Stream<Written> clients) {
        new Rowset<Written>()
                .with("client_id", "uuid", Written::id)
                .with("attitude_id", "uuid", it -> orNull(it.facts().get(Facts.ATTITUDE)))
                .with("remark", "text", it -> it.facts().get(Facts.REMARK))
                .run(jdbc, JUDGE, clients.toList());
    }

    private static boolean isJudged(Written client) {
        return client.facts().has(Facts.ATTITUDE) || client.facts().has(Facts.REMARK);
    }

    private <T> Rowset<T> described(Rowset<T> set, Function<T, Facts> facts) {
        for (var column : Facts.PLAIN) {
            set.with(column, "text", it -> facts.apply(it).get(column));
        }
        for (var column : Facts.REFERRING) {
            set.with(column, "uuid", it -> orNull(facts.apply(it).get(column)));
        }
        return set.with(
                "own_fields", "jsonb", it -> json.writeValueAsString(facts.apply(it).own()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
