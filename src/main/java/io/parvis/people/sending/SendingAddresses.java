package io.parvis.people.sending;

import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about the addresses of the current firm from which mails may come.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class SendingAddresses {

    private static final String SELECT =
            "select id, address, verified_at is not null as verified, standard from sending_address ";

    private final JdbcClient jdbc;

    SendingAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those that were verified, by name.
    @Transactional(readOnly = true)
    public List<String> verified() {
        return all().stream()
                .filter(SendingAddress::verified)
                .map(SendingAddress::address)
                .toList();
    }

    @Transactional(readOnly = true)
    List<SendingAddress> all() {
        return jdbc.sql(SELECT + "order by address_key, id")
                .query(SendingAddresses::address)
                .list();
    }

    @Transactional(readOnly = true)
    SendingAddress get(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(SendingAddresses::address)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    boolean hasStandard() {
        return all().stream().anyMatch(SendingAddress::standard);
    }

    /// The constraint `sending_address_taken` refuses one that is there already.
    void add(UUID id, String address, Instant at) {
        jdbc.sql(
                        """
                        insert into sending_address (id, address, created_at) values (:id, :address, :at)
                        """)
                .param("id", id)
                .param("address", address)
                .param("at", Timestamp.from(at))
                .update();
    }

    void verify(UUID id, Instant at) {
        jdbc.sql("update sending_address set verified_at = :at where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Makes it the one from which mails come where nothing else is said.
    void prefer(UUID id) {
        jdbc.sql("update sending_address set standard = false where standard").update();
        jdbc.sql("update sending_address set standard = true where id = :id")
                .param("id", id)
                .update();
    }

    /// The constraint `project_sender_verified` refuses it while a project writes from it.
    void remove(UUID id) {
        jdbc.sql("delete from sending_address where id = :id").param("id", id).update();
    }

    private static SendingAddress address(ResultSet row, int number) throws SQLException {
        return new SendingAddress(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getBoolean("verified"),
                row.getBoolean("standard"));
    }
}
