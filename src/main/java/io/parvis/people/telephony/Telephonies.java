package io.parvis.people.telephony;

import io.parvis.people.telephony.Telephony.Offer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about what firms have by default for their calls.
@Repository
public class Telephonies {

    private final JdbcClient jdbc;

    Telephonies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of the current firm.
    @Transactional(readOnly = true)
    public Telephony get() {
        return jdbc.sql(
                        """
                        select s.id as system_id, s.name as system_name, i.id as inbound_id, i.name as inbound_name,
                               o.id as outbound_id, o.name as outbound_name
                          from firm f
                          left join carrier s on s.id = f.phone_system_id
                          left join carrier i on i.id = f.inbound_provider_id
                          left join carrier o on o.id = f.outbound_provider_id
                         where f.id = current_firm()
                        """)
                .query((row, _) -> telephony(row))
                .single();
    }

    /// Gives the current firm others; the constraints refuse what is none of the kind.
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(@Nullable UUID system, @Nullable UUID inbound, @Nullable UUID outbound) {
        jdbc.sql(
                        """
                        update firm
                           set phone_system_id = cast(:system as uuid), inbound_provider_id = cast(:inbound as uuid),
                               outbound_provider_id = cast(:outbound as uuid)
                         where id = current_firm()
                        """)
                .param("system", system)
                .param("inbound", inbound)
                .param("outbound", outbound)
                .update();
    }

    private static Telephony telephony(ResultSet row) throws SQLException {
        return new Telephony(offer(row, "system"), offer(row, "inbound"), offer(row, "outbound"));
    }

    private static @Nullable Offer offer(ResultSet row, String which) throws SQLException {
        var id = row.getObject(which + "_id", UUID.class);
        return id == null ? null : new Offer(id, row.getString(which + "_name"));
    }
}
