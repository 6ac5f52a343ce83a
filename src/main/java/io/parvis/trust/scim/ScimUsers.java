package io.parvis.trust.scim;

import io.parvis.trust.provisioning.ProvisionedMember;
import io.parvis.trust.provisioning.ProvisionedMembers;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL that looks for users. SCIM knows a person once: in the account in which another system took them on first.
@Repository
@Transactional(readOnly = true)
class ScimUsers {

    private static final String ONCE =
            """
            where not exists (select from provisioned_member older
                               where older.firm_id = p.firm_id and older.account_id = p.account_id
                                 and (older.tied_at, older.id) < (p.tied_at, p.id))
            """;
    private static final String COUNT =
            """
            select count(*)
              from provisioned_member p
              join provisioned_account o on o.firm_id = p.firm_id and o.domain_id = p.domain_id
              join member m on m.firm_id = p.firm_id and m.domain_id = p.domain_id and m.account_id = p.account_id
              join account a on a.firm_id = p.firm_id and a.id = p.account_id
            """;

    private final JdbcClient jdbc;

    ScimUsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int count(Condition condition) {
        return jdbc.sql(COUNT + ONCE + " and " + condition.sql())
                .params(condition.values())
                .query(Integer.class)
                .single();
    }

    /// @param from how many are passed over
    public List<ProvisionedMember> page(Condition condition, long from, int most) {
        return jdbc.sql(
                        ProvisionedMembers.SELECT
                                + ONCE
                                + " and "
                                + condition.sql()
                                + " order by p.id offset :from limit :most")
                .params(condition.values())
                .param("from", from)
                .param("most", most)
                .query(ProvisionedMembers::member)
                .list();
    }

    /// Whether somebody signs in so whom another system manages already.
    public boolean isTaken(String userName) {
        return jdbc.sql(
                        """
                        select exists (select from provisioned_member p
                                         join account a on a.firm_id = p.firm_id and a.id = p.account_id
                                        where a.realm = 'CLIENT' and a.identifier_key = lower(:name))
                        """)
                .param("name", userName)
                .query(Boolean.class)
                .single();
    }
}
