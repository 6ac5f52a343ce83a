package io.parvis.people.clients;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL that takes clients away, always many at once. Here the tables of clients, domains and members are written
/// together: each refers to the others, and none can go or be emptied alone.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Deletions {

    // Somebody must own a domain: nobody in particular, who bears the client's own id and cannot
    // sign in.
    private static final List<String> NOBODY =
            List.of(
                    """
                    insert into account (id, realm, role, identifier, email, name, language, state, created_at)
                    select c.id, 'CLIENT', 'MEMBER', c.id::text, 'archived@invalid', c.code, c.language,
                           'DEACTIVATED', :at
                      from client c
                     where c.id = any(:ids)
                    """,
                    """
                    insert into member (domain_id, account_id, joined_at)
                    select c.id, c.id, :at from client c where c.id = any(:ids)
                    """,
                    """
                    update domain
                       set owner_id = id, status = 'ACTIVE', activated_at = coalesce(activated_at, :at),
                           access = 'ALL_EMPLOYEES', blocked = false, agreement_signed_on = null,
                           responsible_id = null, backup_id = null, controller_id = null, account_manager_id = null
                     where id = any(:ids)
                    """);

    private final JdbcClient jdbc;
    private final Clock clock;

    Deletions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A client by its name.
    record Named(UUID id, String code, String name) {}

    /// Those of the clients that are in sight and not archived, by name.
    List<Named> inSight(Collection<UUID> clients) {
        return jdbc.sql(
                        """
                        select c.id, c.code, c.name
                          from client c
                          join domain d on d.firm_id = c.firm_id and d.id = c.id
                         where c.id = any(:ids) and c.archived_at is null
                         order by c.name collate reader_order, c.id
                        """)
                .param("ids", ids(clients))
                .query((row, _) ->
                        new Named(
                                row.getObject("id", UUID.class),
                                row.getString("code"),
                                row.getString("name")))
                .list();
    }

    /// The same, kept for this transaction: nobody ties a new document to them meanwhile.
    List<Named> held(Collection<UUID> clients) {
        jdbc.sql("select id from client where id = any(:ids) order by id for update")
                .param("ids", ids(clients))
                .query(UUID.class)
                .list();
        return inSight(clients);
    }

    Optional<ClientFate> findArchived(UUID client) {
        return jdbc.sql(
                        """
                        select c.id, c.code, c.name, c.archived_for
                          from client c
                          join domain d on d.firm_id = c.firm_id and d.id = c.id
                         where c.id = :id and c.archived_at is not null
                        """)
                .param("id", client)
                .query((row, _) ->
                        new ClientFate(
                                row.getObject("id", UUID.class),
                                row.getString("code"),
                                row.getString("name"),
                                Fate.ARCHIVED,
                                List.of((String[]) row.getArray("archived_for").getArray())))
                .optional();
    }

    /// Those of the clients whose domain is shielded.
    Set<UUID> shielded(Collection<UUID> clients) {
        return new HashSet<>(
                jdbc.sql("select id from domain where id = any(:ids) and access <> 'ALL_EMPLOYEES'")
                        .param("ids", ids(clients))
                        .query(UUID.class)
                        .list());
    }

    List<UUID> users(Collection<UUID> clients) {
        return jdbc.sql("select distinct account_id from member where domain_id = any(:ids)")
                .param("ids", ids(clients))
                .query(UUID.class)
                .list();
    }

    /// Those of the accounts that are no user of any client.
    List<UUID> withoutClient(List<UUID> accounts) {
        var users =
                new HashSet<>(
                        jdbc.sql("select account_id from member where account_id = any(:ids)")
                                .param("ids", ids(accounts))
                                .query(UUID.class)
                                .list());
        return accounts.stream().filter(account -> !users.contains(account)).toList();
    }

    /// Everything that hangs on the clients goes with them, by the foreign keys.
    void erase(Collection<UUID> clients) {
        run("delete from client where id = any(:ids)", clients);
    }

    /// Leaves a code and a reason. Each domain gets an owner who is nobody, so that its users can go.
    void archive(Collection<ClientFate> fates) {
        var clients = ClientFate.of(fates, Fate.ARCHIVED);
        if (clients.isEmpty()) {
            return;
        }
        putNobody(clients);
        run("delete from member where domain_id = any(:ids) and account_id <> domain_id", clients);
        run("delete from client_standing where client_id = any(:ids)", clients);
        fates.stream()
                .filter(one -> one.fate() == Fate.ARCHIVED)
                .map(ClientFate::why)
                .distinct()
                .forEach(why -> empty(fates, why));
        run("update domain set closed = true where id = any(:ids)", clients);
    }

    private void putNobody(Collection<UUID> clients) {
        NOBODY.forEach(sql ->
                jdbc.sql(sql)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("ids", ids(clients))
                        .update());
    }

    private void empty(Collection<ClientFate> fates, List<String> why) {
        jdbc.sql(
                        """
                        update client
                           set name = code, contact_name = '', phone = '', verified_phone = '', vat_number = '',
                               street = '', postal_code = '', city = '', region = '', own_fields = '{}',
                               registered_from = '', login = '', email = '', group_id = null,
                               archived_at = :at, archived_for = :why, version = version + 1
                         where id = any(:ids)
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("why", why.toArray(String[]::new))
                .param(
                        "ids",
                        fates.stream()
                                .filter(one -> one.why().equals(why))
                                .map(ClientFate::id)
                                .toArray(UUID[]::new))
                .update();
    }

    private void run(String sql, Collection<UUID> ids) {
        jdbc.sql(sql).param("ids", ids(ids)).update();
    }

    private static UUID[] ids(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
