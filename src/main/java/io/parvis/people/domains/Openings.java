package io.parvis.people.domains;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about shielded domains that were opened for a while.
@Repository
class Openings {

    private final JdbcClient jdbc;

    Openings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Opening opening) {
        jdbc.sql(
                        """
                        insert into domain_opening (id, domain_id, person_id, reason, opened_at, ends_at)
                        values (:id, :domain, :person, :reason, :from, :until)
                        """)
                .param("id", opening.id())
                .param("domain", opening.domain().value())
                .param("person", opening.person().value())
                .param("reason", opening.reason())
                .param("from", Timestamp.from(opening.openedAt()))
                .param("until", Timestamp.from(opening.endsAt()))
                .update();
    }

    /// The opening by which a person stands in a domain now, if one does.
    @Transactional(readOnly = true)
    public Optional<Opening> find(DomainId domain, AccountId person) {
        return jdbc.sql(
                        """
                        select id, reason, opened_at, ends_at
                          from domain_opening
                         where domain_id = :domain and person_id = :person and ends_at > current_moment()
                         order by ends_at desc
                         limit 1
                        """)
                .param("domain", domain.value())
                .param("person", person.value())
                .query((row, _) ->
                        new Opening(
                                row.getObject("id", UUID.class),
                                domain,
                                person,
                                row.getString("reason"),
                                row.getTimestamp("opened_at").toInstant(),
                                row.getTimestamp("ends_at").toInstant()))
                .optional();
    }

    /// Ends a person's openings of a domain before their time.
    @Transactional(propagation = Propagation.MANDATORY)
    public int end(DomainId domain, AccountId person, Instant now) {
        return jdbc.sql(
                        """
                        update domain_opening set ends_at = greatest(:now, opened_at + interval '1 millisecond')
                         where domain_id = :domain and person_id = :person and ends_at > :now
                        """)
                .param("now", Timestamp.from(now))
                .param("domain", domain.value())
                .param("person", person.value())
                .update();
    }

    /// Takes every opening of these domains away, with the reasons that were given.
    @Transactional(propagation = Propagation.MANDATORY)
    public void clear(Collection<UUID> domains) {
        jdbc.sql("delete from domain_opening where domain_id = any(:domains)")
                .param("domains", domains.toArray(UUID[]::new))
                .update();
    }

    /// A shielded domain as someone outside may know it. To be asked over the wall only.
    record Shielded(DomainId id, String name, BackOfficeAccess access) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Shielded> shielded(DomainId id) {
        return jdbc.sql(
                        """
                        select d.id, c.name, d.access
                          from domain d
                          join client c on c.firm_id = d.firm_id and c.id = d.id
                         where d.id = :id and d.access <> 'ALL_EMPLOYEES' and not d.closed
                        """)
                .param("id", id.value())
                .query(Openings::shielded)
                .optional();
    }

    /// The shielded domains of the firm in which the person holds no function, by name.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Shielded> hiddenFrom(AccountId person, int most) {
        return jdbc.sql(
                        """
                        select d.id, c.name, d.access
                          from domain d
                          join client c on c.firm_id = d.firm_id and c.id = d.id
                         where d.access <> 'ALL_EMPLOYEES'
                           and (:person in (d.responsible_id, d.backup_id, d.controller_id, d.account_manager_id))
                               is not true
                           and d.id = coalesce(cast(:narrowed as uuid), d.id)
                         order by c.name collate reader_order, d.id
                         limit :most
                        """)
                .param("person", person.value())
                .param("narrowed", Visit.narrowedTo())
                .param("most", most)
                .query(Openings::shielded)
                .list();
    }

    private static Shielded shielded(ResultSet row, int number) throws SQLException {
        return new Shielded(
                new DomainId(row.getObject("id", UUID.class)),
                row.getString("name"),
                BackOfficeAccess.valueOf(row.getString("access")));
    }
}
