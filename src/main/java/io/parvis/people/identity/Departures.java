package io.parvis.people.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL that takes accounts away, or what opens them, many at once.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Departures {

    private final JdbcClient jdbc;

    Departures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The addresses of these accounts, in small letters.
    List<String> addresses(UUID[] accounts) {
        return jdbc.sql("select distinct email_key from account where id = any(:ids)")
                .param("ids", accounts)
                .query(String.class)
                .list();
    }

    /// Those of the addresses that somebody of the firm still has.
    Set<String> stillUsed(Collection<String> addresses) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select distinct email_key
                                  from account
                                 where realm in ('STAFF', 'CLIENT', 'WORKER') and email_key = any(:addresses)
                                """)
                        .param("addresses", addresses.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    /// What was typed in vain for these accounts.
    void forgetGuesses(UUID[] accounts) {
        jdbc.sql(
                        """
                        delete from guess g
                         using account a
                         where a.id = any(:ids) and g.firm_id = a.firm_id and g.realm = a.realm
                           and g.identifier = a.identifier_key
                        """)
                .param("ids", accounts)
                .update();
    }

    void forgetPasswords(UUID[] accounts) {
        jdbc.sql("delete from credential where account_id = any(:ids)")
                .param("ids", accounts)
                .update();
    }

    void erase(UUID[] accounts) {
        jdbc.sql("delete from account where id = any(:ids)").param("ids", accounts).update();
    }
}
