package io.parvis.trust.provisioning;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.AccountState;
import io.parvis.platform.access.Rights;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about users whom another system manages.
@Repository
@Transactional(readOnly = true)
public class ProvisionedMembers {

    public static final String SELECT =
            """
            select p.id, p.domain_id, p.external_id, o.external_id as organisation, m.account_id, a.name, a.identifier,
                   a.email, a.language, a.state, d.owner_id = m.account_id as owner, m.delegate, m.active,
                   array(select r.area || ' ' || r.level
                           from member_right r
                          where r.firm_id = m.firm_id and r.domain_id = m.domain_id
                            and r.account_id = m.account_id) as rights
              from provisioned_member p
              join provisioned_account o on o.firm_id = p.firm_id and o.domain_id = p.domain_id
              join member m on m.firm_id = p.firm_id and m.domain_id = p.domain_id and m.account_id = p.account_id
              join account a on a.firm_id = p.firm_id and a.id = p.account_id
              join domain d on d.firm_id = p.firm_id and d.id = p.domain_id
            """;

    private final JdbcClient jdbc;

    ProvisionedMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws NotFound when no user of the account is called so
    public ProvisionedMember get(UUID client, ExternalId id) {
        return find(client, id).orElseThrow(NotFound::new);
    }

    public Optional<ProvisionedMember> find(UUID client, ExternalId id) {
        return jdbc.sql(SELECT + " where p.domain_id = :client and p.external_id = :id")
                .param("client", client)
                .param("id", id.text())
                .query(ProvisionedMembers::member)
                .optional();
    }

    /// @throws NotFound when there is none in sight
    public ProvisionedMember get(UUID id) {
        return jdbc.sql(SELECT + " where p.id = :id")
                .param("id", id)
                .query(ProvisionedMembers::member)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// In the order of their ids, from after one of them on.
    public List<ProvisionedMember> page(UUID client, String after, int most) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where p.domain_id = :client and p.external_id > :after
                                 order by p.external_id limit :most
                                """)
                .param("client", client)
                .param("after", after)
                .param("most", most)
                .query(ProvisionedMembers::member)
                .list();
    }

    /// All of some accounts, each by their ids.
    public List<ProvisionedMember> of(Collection<UUID> clients) {
        return jdbc.sql(SELECT + " where p.domain_id = any(:clients) order by p.external_id")
                .param("clients", clients.toArray(UUID[]::new))
                .query(ProvisionedMembers::member)
                .list();
    }

    /// A user of the account who signs in so, whether the other system manages them or not.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Present> findPresent(UUID client, String identifier) {
        return jdbc.sql(
                        """
                        select m.account_id, a.email, m.active, p.id
                          from account a
                          join member m on m.firm_id = a.firm_id and m.account_id = a.id
                          left join provisioned_member p on p.firm_id = m.firm_id and p.domain_id = m.domain_id
                                                        and p.account_id = m.account_id
                         where a.realm = 'CLIENT' and a.identifier_key = lower(:identifier) and m.domain_id = :client
                        """)
                .param("identifier", identifier)
                .param("client", client)
                .query((row, _) ->
                        new Present(
                                new AccountId(row.getObject("account_id", UUID.class)),
                                row.getString("email"),
                                row.getBoolean("active"),
                                row.getObject("id", UUID.class)))
                .optional();
    }

    /// @param tie of the other system to the user; null while there is none
    record Present(AccountId person, String email, boolean active, @Nullable UUID tie) {}

    /// The constraint `provisioned_member_taken` refuses an id that a user of the account has already.
    @Transactional(propagation = Propagation.MANDATORY)
    public void tie(Tied tied, Instant at) {
        jdbc.sql(
                        """
                        insert into provisioned_member (id, domain_id, account_id, external_id, tied_at)
                        values (:id, :client, :person, cast(:external as text), :at)
                        """)
                .param("id", tied.id())
                .param("client", tied.client())
                .param("person", tied.person().value())
                .param("external", tied.externalId() == null ? null : tied.externalId().text())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// @param externalId null where the other system has none
    record Tied(UUID id, UUID client, AccountId person, @Nullable ExternalId externalId) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void rename(UUID id, ExternalId externalId) {
        jdbc.sql("update provisioned_member set external_id = :external where id = :id")
                .param("external", externalId.text())
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void untie(UUID id) {
        jdbc.sql("delete from provisioned_member where id = :id").param("id", id).update();
    }

    public static ProvisionedMember member(ResultSet row, int number) throws SQLException {
        var role = role(row);
        return new ProvisionedMember(
                row.getObject("id", UUID.class),
                row.getObject("domain_id", UUID.class),
                row.getString("organisation"),
                row.getString("external_id"),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                row.getString("identifier"),
                row.getString("email"),
                row.getString("language"),
                AccountState.valueOf(row.getString("state")),
                role,
                row.getBoolean("active"),
                role == Role.MEMBER
                        ? Rights.read((String[]) row.getArray("rights").getArray())
                        : Rights.ALL);
    }

    private static Role role(ResultSet row) throws SQLException {
        if (row.getBoolean("owner")) {
            return Role.OWNER;
        }
        return row.getBoolean("delegate") ? Role.DELEGATE : Role.MEMBER;
    }
}
