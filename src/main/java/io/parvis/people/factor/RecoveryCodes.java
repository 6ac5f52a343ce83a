package io.parvis.people.factor;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.vault.Vault;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about recovery codes. They are kept as fingerprints made with the installation's key: whoever has a copy of the
/// database alone can try none.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RecoveryCodes {

    private final JdbcClient jdbc;
    private final Vault vault;

    RecoveryCodes(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// How many are left.
    @Transactional(readOnly = true)
    public int left(AccountId account) {
        return jdbc.sql(
                        """
                        select count(*) from recovery_code where account_id = :account and used_at is null
                        """)
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    /// Those of before are void.
    void replace(AccountId account, List<RecoveryCode> codes) {
        jdbc.sql("delete from recovery_code where account_id = :account")
                .param("account", account.value())
                .update();
        for (var code : codes) {
            jdbc.sql(
                            """
                            insert into recovery_code (account_id, code_hash) values (:account, :hash)
                            """)
                    .param("account", account.value())
                    .param("hash", hash(account, code))
                    .update();
        }
    }

    /// @return whether it was one, and not used before
    boolean use(AccountId account, RecoveryCode code, Instant now) {
        return jdbc.sql(
                                """
                                update recovery_code set used_at = :now
                                 where account_id = :account and code_hash = :hash and used_at is null
                                """)
                        .param("account", account.value())
                        .param("hash", hash(account, code))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private byte[] hash(AccountId account, RecoveryCode code) {
        return vault.fingerprint(code.text(), "recovery-code/" + account.value());
    }
}
