package io.parvis.people.payers;

import io.parvis.platform.kernel.NotFound;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about payers.
@Repository
@NamedInterface("api")
@Transactional(readOnly = true)
public class Payers {

    // The client's own identity stands with the client until it is fixed.
    private static final String READ =
            """
            select p.id, p.client_id, p.own, p.main, p.peppol_id, p.frozen_at, p.retired_at, p.version,
                   case when p.own then c.kind else p.kind end as kind,
                   case when p.own then c.name else p.name end collate reader_order as name,
                   case when p.own then c.street else p.street end as street,
                   case when p.own then c.postal_code else p.postal_code end as postal_code,
                   case when p.own then c.city else p.city end as city,
                   case when p.own then c.region else p.region end as region,
                   case when p.own then c.country else p.country end as country,
                   case when p.own then c.vat_number else p.vat_number end as vat_number,
                   case when p.own and p.email = '' then c.email else p.email end as email,
                   coalesce(p.language, c.language) as language
              from payer p
              join client c on c.firm_id = p.firm_id and c.id = p.client_id
             where p.client_id = :client
            """;

    // An own payer copies nothing: what is the same as the client's is read there the next time
    // too.
    private static final String SAVE =
            """
            update payer p
               set own = :own, kind = cast(:kind as text), name = :name, street = :street,
                   postal_code = :postal_code, city = :city, region = :region, country = cast(:country as text),
                   vat_number = :vat_number, peppol_id = :peppol_id,
                   email = case when :own and :email = c.email then '' else :email end,
                   language = case when :own then nullif(:language, c.language) else :language end,
                   version = p.version + 1
              from client c
             where p.id = :id and c.firm_id = p.firm_id and c.id = p.client_id
            """;

    private static final Map<String, String> NOTHING =
            Map.of(
                    "name", "",
                    "street", "",
                    "postal_code", "",
                    "city", "",
                    "region", "",
                    "vat_number", "");

    private final JdbcClient jdbc;

    Payers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All payers of a client in sight: the default first, then those in use, by name.
    public List<Payer> of(UUID client) {
        return jdbc.sql(READ + " order by p.main desc, p.retired_at is not null, name, p.id")
                .param("client", client)
                .query(PayerRow::read)
                .list();
    }

    /// @throws NotFound when it is none of this client's
    public Payer get(UUID client, PayerId id) {
        return one(READ + " and p.id = :id", client, id);
    }

    /// The payer to whom documents are made out unless somebody says otherwise.
    public Payer main(UUID client) {
        return jdbc.sql(READ + " and p.main")
                .param("client", client)
                .query(PayerRow::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The payer, which nobody else changes until this transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    Payer lock(UUID client, PayerId id) {
        return one(READ + " and p.id = :id for update of p", client, id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Payer payer, Instant at) {
        jdbc.sql(
                        """
                        insert into payer (id, client_id, main, kind, name, street, postal_code, city, region, country,
                                           vat_number, email, peppol_id, language, created_at)
                        values (:id, :client, :main, :kind, :name, :street, :postal_code, :city, :region, :country,
                                :vat_number, :email, :peppol_id, :language, :at)
                        """)
                .params(parameters(payer))
                .param("client", payer.client())
                .param("main", payer.main())
                .param("at", Timestamp.from(at))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void save(Payer payer) {
        var values = parameters(payer);
        if (payer.own()) {
            values.putAll(NOTHING);
            values.put("kind", null);
            values.put("country", null);
        }
        jdbc.sql(SAVE).params(values).param("own", payer.own()).update();
    }

    /// Copies the identity as it was read, and lets nobody change it any more.
    @Transactional(propagation = Propagation.MANDATORY)
    void freeze(Payer payer, Instant at) {
        jdbc.sql(
                        """
                        update payer
                           set own = false, kind = :kind, name = :name, street = :street, postal_code = :postal_code,
                               city = :city, region = :region, country = :country, vat_number = :vat_number,
                               email = :email, language = :language, frozen_at = :at, version = version + 1
                         where id = :id
                        """)
                .params(parameters(payer))
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Makes a payer the default, or no longer.
    @Transactional(propagation = Propagation.MANDATORY)
    void prefer(PayerId id, boolean main) {
        jdbc.sql("update payer set main = :main where id = :id")
                .param("main", main)
                .param("id", id.value())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void retire(PayerId id, @Nullable PayerId successor, Instant at) {
        jdbc.sql(
                        """
                        update payer set retired_at = :at, successor_id = cast(:successor as uuid), version = version + 1
                         where id = :id
                        """)
                .param("at", Timestamp.from(at))
                .param("successor", successor == null ? null : successor.value())
                .param("id", id.value())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(PayerId id) {
        jdbc.sql("delete from payer where id = :id").param("id", id.value()).update();
    }

    private Payer one(String query, UUID client, PayerId id) {
        return jdbc.sql(query)
                .param("client", client)
                .param("id", id.value())
                .query(PayerRow::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Map<String, @Nullable Object> parameters(Payer payer) {
        var values = new HashMap<String, @Nullable Object>(identity(payer.identity()));
        values.put("id", payer.id().value());
        values.put("email", payer.delivery().email());
        values.put("peppol_id", payer.delivery().peppolId());
        values.put("language", payer.delivery().language());
        return values;
    }

    private static Map<String, Object> identity(PayerIdentity identity) {
        return Map.of(
                "kind", identity.kind().name(),
                "name", identity.name(),
                "street", identity.address().street(),
                "postal_code", identity.address().postalCode(),
                "city", identity.address().city(),
                "region", identity.address().region(),
                "country", identity.country(),
                "vat_number", identity.vatNumber());
    }
}
