package io.parvis.trust.provisioning;

import io.parvis.people.clients.ClientKind;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about accounts that another system manages. Those behind a shield are not there for a key that sees none.
@Repository
@Transactional(readOnly = true)
public class ProvisionedAccounts {

    private static final String SELECT =
            """
            select p.external_id, c.id, c.code, c.kind, c.name, c.contact_name, c.login, c.email, c.language, c.country,
                   c.phone, c.vat_number, c.street, c.postal_code, c.city, c.region, d.blocked, c.updated_at
              from provisioned_account p
              join client c on c.firm_id = p.firm_id and c.id = p.domain_id
              join domain d on d.firm_id = p.firm_id and d.id = p.domain_id
            """;

    private final JdbcClient jdbc;

    ProvisionedAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws NotFound when none in sight is called so
    public ProvisionedAccountResource get(ExternalId id) {
        return seek(id).orElseThrow(NotFound::new);
    }

    Optional<ProvisionedAccountResource> seek(ExternalId id) {
        return jdbc.sql(SELECT + " where p.external_id = :id")
                .param("id", id.text())
                .query(ProvisionedAccounts::account)
                .optional();
    }

    /// In the order of their ids, from after one of them on.
    public List<ProvisionedAccountResource> page(String after, int most) {
        return jdbc.sql(SELECT + " where p.external_id > :after order by p.external_id limit :most")
                .param("after", after)
                .param("most", most)
                .query(ProvisionedAccounts::account)
                .list();
    }

    /// Those of some ids that are there.
    public List<ProvisionedAccountResource> of(Collection<String> externalIds) {
        return jdbc.sql(SELECT + " where p.external_id = any(:ids)")
                .param("ids", externalIds.toArray(String[]::new))
                .query(ProvisionedAccounts::account)
                .list();
    }

    /// Who signs in so at the portal already, by what they sign in with in small letters.
    public Map<String, SignIn> signIns(Collection<String> identifiers) {
        return jdbc
                .sql(
                        """
                        select identifier_key, email_key, state = 'DEACTIVATED' as closed
                          from account
                         where realm = 'CLIENT' and identifier_key = any(:keys)
                        """)
                .param(
                        "keys",
                        identifiers.stream()
                                .map(one -> one.toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .query((row, _) ->
                        new SignIn(
                                row.getString("identifier_key"),
                                row.getString("email_key"),
                                row.getBoolean("closed")))
                .stream()
                .collect(Collectors.toMap(SignIn::identifier, one -> one));
    }

    /// @param closed whether it lets nobody in any more
    public record SignIn(String identifier, String email, boolean closed) {}

    public int count() {
        return jdbc.sql("select count(*) from provisioned_account").query(Integer.class).single();
    }

    /// All that the other system manages, in a few letters: as long as they stay the same, nothing has changed.
    public String print() {
        return jdbc.sql(
                        """
                        select concat_ws(' ',
                            (select md5(string_agg(concat_ws(' ', p.external_id, c.id, c.version, d.blocked), ','
                                                   order by p.external_id))
                               from provisioned_account p
                               join client c on c.firm_id = p.firm_id and c.id = p.domain_id
                               join domain d on d.firm_id = p.firm_id and d.id = p.domain_id),
                            (select md5(string_agg(concat_ws(' ', p.id, p.external_id, m.active, m.delegate, a.name), ','
                                                   order by p.id))
                               from provisioned_member p
                               join member m on m.firm_id = p.firm_id and m.domain_id = p.domain_id
                                            and m.account_id = p.account_id
                               join account a on a.firm_id = p.firm_id and a.id = p.account_id))
                        """)
                .query(String.class)
                .single();
    }

    public Optional<UUID> find(ExternalId id) {
        return jdbc.sql("select domain_id from provisioned_account where external_id = :id")
                .param("id", id.text())
                .query(UUID.class)
                .optional();
    }

    /// The client behind an id, kept for this transaction: who else provisions it waits.
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID hold(ExternalId id) {
        return jdbc.sql(
                        """
                        select c.id
                          from provisioned_account p
                          join client c on c.firm_id = p.firm_id and c.id = p.domain_id
                         where p.external_id = :id
                           for update of p, c
                        """)
                .param("id", id.text())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The constraint `provisioned_account_pk` refuses an id that an account has already.
    @Transactional(propagation = Propagation.MANDATORY)
    public void tie(ExternalId id, UUID client, Instant at) {
        jdbc.sql(
                        """
                        insert into provisioned_account (external_id, domain_id, tied_at) values (:id, :client, :at)
                        """)
                .param("id", id.text())
                .param("client", client)
                .param("at", Timestamp.from(at))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void untie(Collection<UUID> clients) {
        jdbc.sql("delete from provisioned_account where domain_id = any(:ids)")
                .param("ids", clients.toArray(UUID[]::new))
                .update();
    }

    private static ProvisionedAccountResource account(ResultSet row, int number)
            throws SQLException {
        return new ProvisionedAccountResource(
                row.getString("external_id"),
                row.getObject("id", UUID.class),
                row.getString("code"),
                ClientKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("contact_name"),
                row.getString("login"),
                row.getString("email"),
                row.getString("language"),
                row.getString("country"),
                row.getString("phone"),
                row.getString("vat_number"),
                row.getString("street"),
                row.getString("postal_code"),
                row.getString("city"),
                row.getString("region"),
                row.getBoolean("blocked"),
                row.getTimestamp("updated_at").toInstant());
    }
}
