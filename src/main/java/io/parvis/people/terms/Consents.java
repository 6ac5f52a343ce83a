package io.parvis.people.terms;

import io.parvis.people.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about who accepted which terms.
@Repository
@Transactional(readOnly = true)
public class Consents {

    private final JdbcClient jdbc;

    Consents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What was accepted for a client, newest first.
    public List<Consent> of(UUID client) {
        return jdbc.sql(
                        """
                        select a.name, c.terms_id, t.number, c.language, c.address, c.registering, c.given_at
                          from terms_consent c
                          join account a on a.firm_id = c.firm_id and a.id = c.account_id
                          join terms_version t on t.firm_id = c.firm_id and t.id = c.terms_id
                         where c.domain_id = :client
                         order by c.given_at desc, c.id desc
                         limit 50
                        """)
                .param("client", client)
                .query(Consents::consent)
                .list();
    }

    /// Whether the person accepted this version or a later one.
    boolean isGiven(AccountId account, int number) {
        return jdbc.sql(
                        """
                        select exists (
                            select from terms_consent c
                              join terms_version t on t.firm_id = c.firm_id and t.id = c.terms_id
                             where c.account_id = :account and t.number >= :number)
                        """)
                .param("account", account.value())
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /// The clients for whom a person accepts.
    List<UUID> clients(AccountId account) {
        return jdbc.sql(
                        "select domain_id from member where account_id = :account and active order by domain_id")
                .param("account", account.value())
                .query(UUID.class)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID id, UUID client, AccountId account, Given given) {
        jdbc.sql(
                        """
                        insert into terms_consent (id, domain_id, account_id, terms_id, language, address, registering,
                                                   given_at)
                        values (:id, :client, :account, :terms, :language, :address, :registering, :at)
                        """)
                .param("id", id)
                .param("client", client)
                .param("account", account.value())
                .param("terms", given.terms())
                .param("language", given.language())
                .param("address", given.address())
                .param("registering", given.registering())
                .param("at", Timestamp.from(given.at()))
                .update();
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        return new Consent(
                row.getString("name"),
                row.getObject("terms_id", UUID.class),
                row.getInt("number"),
                row.getString("language"),
                row.getString("address"),
                row.getBoolean("registering"),
                row.getTimestamp("given_at").toInstant());
    }
}
