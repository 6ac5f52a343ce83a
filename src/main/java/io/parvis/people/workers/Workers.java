package io.parvis.people.workers;

import io.parvis.people.clients.Address;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about workers, one by one; their list is read by [WorkerRows].
@Repository
@Transactional(readOnly = true)
class Workers {

    static final String SELECT =
            """
            select id, number, nature, name, email, phone, street, postal_code, city, region, country, language,
                   languages, skills, sector, remark, bank_masked, account_id, archived_at, version
              from worker
            """;

    private final JdbcClient jdbc;

    Workers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws NotFound when there is none with this id in sight
    public Worker get(WorkerId id) {
        return one(SELECT + "where id = :id", id).orElseThrow(NotFound::new);
    }

    public List<Worker> all(Collection<UUID> ids) {
        return jdbc.sql(SELECT + "where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Workers::worker)
                .list();
    }

    /// The same as [#get], which nobody else changes until this transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public Worker lock(WorkerId id) {
        return one(SELECT + "where id = :id for update", id).orElseThrow(NotFound::new);
    }

    /// Whoever comes in with this account.
    public Optional<Worker> find(AccountId account) {
        return jdbc.sql(SELECT + "where account_id = :account")
                .param("account", account.value())
                .query(Workers::worker)
                .optional();
    }

    /// The next number that nobody has. Whoever asks next waits until this transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public String nextNumber() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('worker ' || current_firm(), 0))")
                .query((_, _) -> true)
                .list();
        return jdbc.sql(
                        """
                        select lpad(cast(coalesce(max(cast(number as bigint)), 0) + 1 as text), 4, '0')
                          from worker
                         where number ~ '^[0-9]{1,9}$'
                        """)
                .query(String.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Worker worker, Instant at) {
        jdbc.sql(
                        """
                        insert into worker (id, number, nature, name, email, phone, street, postal_code, city, region,
                                            country, language, languages, skills, sector, remark, bank_masked, created_at)
                        values (:id, :number, :nature, :name, :email, :phone, :street, :postalCode, :city, :region,
                                :country, :language, :languages, :skills, :sector, :remark, :bank, :at)
                        """)
                .params(values(worker))
                .param("bank", worker.bankMasked())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// @throws Stale when the version is no longer the one that was read
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Worker worker) {
        Stale.whenNone(
                jdbc.sql(
                                """
                                update worker
                                   set number = :number, nature = :nature, name = :name, email = :email, phone = :phone,
                                       street = :street, postal_code = :postalCode, city = :city, region = :region,
                                       country = :country, language = :language, languages = :languages,
                                       skills = :skills, sector = :sector, remark = :remark, bank_masked = :bank,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .params(values(worker))
                        .param("bank", worker.bankMasked())
                        .param("version", worker.version())
                        .update());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void archive(WorkerId id, @Nullable Instant at) {
        jdbc.sql("update worker set archived_at = :at, version = version + 1 where id = :id")
                .param("at", at == null ? null : Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    /// The account with which the worker comes in from now on. An account that goes takes itself out.
    @Transactional(propagation = Propagation.MANDATORY)
    public void tie(WorkerId id, AccountId account) {
        jdbc.sql("update worker set account_id = :account where id = :id")
                .param("account", account.value())
                .param("id", id.value())
                .update();
    }

    private Optional<Worker> one(String query, WorkerId id) {
        return jdbc.sql(query).param("id", id.value()).query(Workers::worker).optional();
    }

    private static Map<String, Object> values(Worker worker) {
        var details = worker.details();
        var contact = details.contact();
        var values = new LinkedHashMap<String, Object>();
        values.put("id", worker.id().value());
        values.put("number", details.number());
        values.put("nature", details.nature().name());
        values.put("name", details.name());
        values.put("email", contact.email());
        values.put("phone", contact.phone());
        values.put("street", contact.address().street());
        values.put("postalCode", contact.address().postalCode());
        values.put("city", contact.address().city());
        values.put("region", contact.address().region());
        values.put("country", contact.country());
        values.put("language", contact.language());
        values.put("languages", details.trade().languages().toArray(String[]::new));
        values.put("skills", details.trade().skills().toArray(String[]::new));
        values.put("sector", details.trade().sector());
        values.put("remark", details.remark());
        return values;
    }

    static Worker worker(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        var archived = row.getTimestamp("archived_at");
        return new Worker(
                new WorkerId(row.getObject("id", UUID.class)),
                new WorkerDetails(
                        row.getString("number"),
                        WorkerNature.valueOf(row.getString("nature")),
                        row.getString("name"),
                        contact(row),
                        new WorkerTrade(
                                texts(row, "languages"),
                                texts(row, "skills"),
                                row.getString("sector")),
                        row.getString("remark")),
                row.getString("bank_masked"),
                account == null ? null : new AccountId(account),
                archived == null ? null : archived.toInstant(),
                row.getInt("version"));
    }

    private static WorkerContact contact(ResultSet row) throws SQLException {
        return new WorkerContact(
                row.getString("email"),
                row.getString("phone"),
                new Address(
                        row.getString("street"),
                        row.getString("postal_code"),
                        row.getString("city"),
                        row.getString("region")),
                row.getString("country"),
                row.getString("language"));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
