package io.parvis.talk.messages;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Walls;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes clients off the list of those who want offers. Whoever carries the link of a mail may: nobody is signed in, so
/// this looks over the wall.
@Component
public class Unsubscriptions {

    private final JdbcClient jdbc;
    private final Walls walls;
    private final Events events;
    private final Clock clock;

    Unsubscriptions(JdbcClient jdbc, Walls walls, Events events, Clock clock) {
        this.jdbc = jdbc;
        this.walls = walls;
        this.events = events;
        this.clock = clock;
    }

    /// Forgets who of these clients is off the list.
    @Transactional(propagation = Propagation.MANDATORY)
    void clear(Collection<UUID> clients) {
        jdbc.sql("delete from unsubscription where domain_id = any(:clients)")
                .param("clients", clients.toArray(UUID[]::new))
                .update();
    }

    /// The name of the client whose mail carried the secret.
    @Transactional(readOnly = true)
    public Optional<String> client(String secret) {
        return walls.over(() -> find(secret).map(Holder::name));
    }

    /// Does nothing for a client that is off the list already.
    ///
    /// @return the name of the client; empty when no mail carried this secret
    @Transactional
    public Optional<String> unsubscribe(String secret) {
        return walls.over(() -> {
            var holder = find(secret);
            holder.filter(one -> takeOff(one.domain()))
                    .ifPresent(one -> events.publish(new Unsubscribed(one.domain())));
            return holder.map(Holder::name);
        });
    }

    /// Puts a client on the list again. Does nothing for one that is on it.
    ///
    /// @return the name of the client; empty when no mail carried this secret
    @Transactional
    public Optional<String> resubscribe(String secret) {
        return walls.over(() -> {
            var holder = find(secret);
            holder.ifPresent(one -> putBack(one.domain()));
            return holder.map(Holder::name);
        });
    }

    /// Whether a client wants no offers.
    @Transactional(readOnly = true)
    public boolean isOff(UUID domain) {
        return jdbc.sql("select exists (select from unsubscription where domain_id = :domain)")
                .param("domain", domain)
                .query(Boolean.class)
                .single();
    }

    /// What the client itself wants, at the portal.
    @Transactional
    public void want(UUID domain, boolean offers) {
        if (offers) {
            putBack(domain);
        } else if (takeOff(domain)) {
            events.publish(new Unsubscribed(domain));
        }
    }

    private void putBack(UUID domain) {
        var back =
                jdbc.sql("delete from unsubscription where domain_id = :domain")
                        .param("domain", domain)
                        .update();
        if (back > 0) {
            events.publish(new Resubscribed(domain));
        }
    }

    private Optional<Holder> find(String secret) {
        return jdbc.sql(
                        """
                        select r.domain_id, c.name
                          from mailing_recipient r
                          join client c on c.firm_id = r.firm_id and c.id = r.domain_id
                         where r.unsubscribe_hash = :hash
                        """)
                .param("hash", new Secret(secret).hash())
                .query((row, _) ->
                        new Holder(row.getObject("domain_id", UUID.class), row.getString("name")))
                .optional();
    }

    private boolean takeOff(UUID domain) {
        return jdbc.sql(
                                """
                                insert into unsubscription (domain_id, at) values (:domain, :at)
                                on conflict do nothing
                                """)
                        .param("domain", domain)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    private record Holder(UUID domain, String name) {}
}
